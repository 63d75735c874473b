import { requireElement } from "./element.js";

/** Says one sentence to screen readers, without moving the focus. */
export function announce(sentence: string): void {
  requireElement("announcements").textContent = sentence;
}
