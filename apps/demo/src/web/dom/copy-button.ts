import { announce } from "./announce.js";
import { button } from "./element.js";

/** Makes a button that copies a text, and says so. */
export function copyButton(label: string, text: () => string): HTMLButtonElement {
  const made = button(label, { class: "quiet" }, async () => {
    const didCopy = await navigator.clipboard.writeText(text()).then(
      () => true,
      () => false,
    );
    const outcome = didCopy ? "Copied" : "The browser did not allow it";
    made.textContent = outcome;
    announce(`${outcome}.`);
    setTimeout(() => {
      made.textContent = label;
    }, 1600);
  });
  return made;
}
