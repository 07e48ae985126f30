/** Signs of a change from one value to another, as word processors and keyboards have them, for a class of characters. */
export const arrows = "→⇒➔➜➝⟶⟹➡"
