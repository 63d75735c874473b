import { ApiFailure, api } from "../api/client.js";
import { element } from "../dom/element.js";
import { drawCapabilities } from "./capability-table.js";
import { drawClaims } from "./claims.js";
import { drawQuestionnaire } from "./questionnaire.js";

/** Draws the advice: the questionnaire, then what the adapters declare and what became of the classic comparison. */
export function createAdvice(target: HTMLElement): void {
  const comparison = element("div", { class: "comparison" });
  target.replaceChildren(drawQuestionnaire(), comparison);
  void load();

  async function load(): Promise<void> {
    try {
      const answer = await api.comparison();
      comparison.replaceChildren(
        element("h3", {}, "The classic comparison, and what is true of it now"),
        drawClaims(answer.claims),
        element("h3", {}, "What each adapter can do"),
        element(
          "p",
          { class: "note" },
          "From the adapters’ own declarations, which the conformance tests hold them to.",
        ),
        drawCapabilities(answer),
      );
    } catch (error) {
      const message = error instanceof ApiFailure ? error.message : "The comparison could not be shown.";
      comparison.replaceChildren(element("p", { class: "problem" }, message));
    }
  }
}
