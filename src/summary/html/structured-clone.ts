/** What a library would bring for systems that cannot copy data themselves: see scripts/bundles.ts. */
export default structuredClone
