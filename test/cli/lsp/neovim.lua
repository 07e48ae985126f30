-- What Neovim does with the language server: it opens a note, waits for its findings, asks for help and renames a person.
-- It prints what it saw as JSON. The server and the folder come in variables of the environment.
local server = vim.split(vim.env.IPT_NOTES_SERVER, "\n")
local folder = vim.env.IPT_NOTES_FOLDER
local seen = {}
local client

local function wait(what, isDone)
	if not vim.wait(120000, isDone, 20) then
		error("Neovim waited in vain for " .. what)
	end
end

local function run()
	vim.api.nvim_create_autocmd("BufReadPost", {
		pattern = "*.ipt.md",
		callback = function()
			-- One for all notes, among them those that a rename opens.
			client = client or vim.lsp.start_client({ name = "ipt-notes", cmd = server, root_dir = folder })
			vim.lsp.buf_attach_client(0, client)
		end,
	})
	vim.cmd("edit " .. vim.fn.fnameescape(folder .. "/D-2026-07/session-07.ipt.md"))
	local note = vim.api.nvim_get_current_buf()
	local codes = function()
		return vim.tbl_map(function(found)
			return found.user_data and found.user_data.lsp.code or found.code
		end, vim.diagnostic.get(note))
	end
	local has = function(code)
		return vim.tbl_contains(codes(), code)
	end

	wait("the findings of the note with its case", function()
		return has("session.mood-link")
	end)
	seen.findings = codes()

	local at = function(words, further)
		for number, line in ipairs(vim.api.nvim_buf_get_lines(note, 0, -1, false)) do
			local start = line:find(words, 1, true)
			if start then
				vim.api.nvim_win_set_cursor(0, { number, start - 1 + further })
				return
			end
		end
		error("The note lacks " .. words)
	end
	local ask = function(method, params)
		local answers = vim.lsp.buf_request_sync(note, method, params, 120000)
		for _, answer in pairs(answers) do
			return answer.result
		end
	end

	at("@partner-at-work", 3)
	seen.hover = ask("textDocument/hover", vim.lsp.util.make_position_params()).contents.value

	-- A text that is not saved, in the middle of a line with letters of several bytes.
	at("Surprised", 0)
	vim.api.nvim_put({ "Größe 😀 07700 900123. " }, "c", false, false)
	wait("the finding of what was typed", function()
		return has("privacy.identifier")
	end)
	for _, found in ipairs(vim.diagnostic.get(note)) do
		local line = vim.api.nvim_buf_get_lines(note, found.lnum, found.lnum + 1, false)[1]
		if line:find("Größe", 1, true) then
			seen.typed = line:sub(found.col + 1, found.end_col)
		end
	end
	vim.cmd("undo")
	wait("the finding to go", function()
		return not has("privacy.identifier")
	end)

	at("@partner-at-work", 3)
	vim.lsp.buf.rename("office partner")
	wait("the new name", function()
		return table.concat(vim.api.nvim_buf_get_lines(note, 0, -1, false), "\n"):find("@office-partner", 1, true)
	end)
	vim.cmd("silent wall")

end

local function finish(ok, problem)
	if not ok then
		seen.problem = tostring(problem)
	end
	io.stdout:write(vim.json.encode(seen) .. "\n")
	vim.cmd(ok and "quitall!" or "cquit")
end

-- Completion as a user calls for it: Neovim takes keys only after this script.
local function complete()
	vim.bo.omnifunc = "v:lua.vim.lsp.omnifunc"
	vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes("Go<CR>Talked with @si<C-x><C-o>", true, false, true), "t", false)
	local timer = vim.loop.new_timer()
	local looks = 0
	timer:start(20, 20, vim.schedule_wrap(function()
		looks = looks + 1
		local line = vim.api.nvim_get_current_line()
		-- The one person that fits is inserted at once.
		if looks < 6000 and line ~= "Talked with @sister" then
			return
		end
		timer:stop()
		seen.completed = line
		finish(pcall(function()
			vim.lsp.stop_client(client)
			wait("the server to end", function()
				return vim.lsp.client_is_stopped(client)
			end)
		end))
	end))
end

local ok, problem = pcall(run)
if ok then
	complete()
else
	finish(false, problem)
end
