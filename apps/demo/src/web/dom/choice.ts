import { element } from "./element.js";
import { uniqueId } from "./unique-id.js";

/** One of several radio buttons. */
export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

/** Makes a question with radio buttons for an answer. */
export function createChoice(
  question: string,
  options: readonly ChoiceOption[],
  chosen: string,
  onChange: (value: string) => void,
  className = "choice",
): HTMLFieldSetElement {
  const name = uniqueId("choice");
  const fieldset = element("fieldset", { class: className }, element("legend", {}, question));
  for (const { value, label } of options) {
    const input = element("input", { type: "radio", name, value, checked: value === chosen });
    input.addEventListener("change", () => onChange(value));
    fieldset.append(element("label", {}, input, element("span", {}, label)));
  }
  return fieldset;
}
