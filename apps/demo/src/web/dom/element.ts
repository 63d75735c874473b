/** What can stand inside an element; `undefined` and `false` are left out. */
export type Child = Node | string | false | undefined;

/** Attributes by name. `true` is an attribute without a value; `false` and `undefined` are left out. */
export interface Attributes {
  readonly [name: string]: boolean | number | string | undefined;
}

/** Makes an element. Text is only ever set as text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(attribute, value === true ? "" : String(value));
  }
  for (const child of children) {
    if (child !== undefined && child !== false) made.append(child);
  }
  return made;
}

/** Makes a button that does something on this page. */
export function button(label: Child, attributes: Attributes, act: (event: MouseEvent) => void): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", act);
  return made;
}

/** The element that the page must have under this id. */
export function requireElement(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element “${id}”.`);
  return found;
}
