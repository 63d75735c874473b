import type { Recommended } from "../../shared/api.js";
import { ApiFailure, api } from "../api/client.js";
import { sideNames } from "../compare/side-names.js";
import { announce } from "../dom/announce.js";
import { createChoice } from "../dom/choice.js";
import { element } from "../dom/element.js";
import { firstNeeds, questions } from "./questions.js";

/** Draws the questionnaire, with the ranked answer beside it after every change. */
export function drawQuestionnaire(): HTMLElement {
  let needs = firstNeeds;
  let turn = 0;
  const answer = element("div", { class: "answer" });
  const form = element(
    "form",
    { class: "questions", "aria-label": "What do you need?" },
    ...questions.map(({ text, options, current, answer: change }) =>
      createChoice(text, options, current(needs), (value) => {
        needs = change(needs, value);
        void ask(true);
      }),
    ),
  );
  void ask(false);
  return element("div", { class: "questionnaire" }, form, answer);

  async function ask(isAnswerToReader: boolean): Promise<void> {
    turn += 1;
    const ownTurn = turn;
    try {
      const { ranked } = await api.recommend(needs);
      if (turn !== ownTurn) return;
      answer.replaceChildren(...ranked.map(drawRecommended));
      const [first] = ranked;
      if (isAnswerToReader && first) announce(`${verdict(first, 0)}: ${sideNames[first.side]}.`);
    } catch (error) {
      if (turn !== ownTurn) return;
      const message = error instanceof ApiFailure ? error.message : "There is no answer.";
      answer.replaceChildren(element("p", { class: "problem" }, message));
    }
  }
}

function verdict({ isPossible }: Recommended, index: number): string {
  if (!isPossible) return "Not for this";
  return index === 0 ? "Take this" : "Possible too";
}

function drawRecommended(recommended: Recommended, index: number): HTMLElement {
  const { side, isPossible, reasons } = recommended;
  return element(
    "div",
    { class: `recommended ${side}${isPossible ? "" : " is-out"}` },
    element("p", { class: "verdict" }, verdict(recommended, index)),
    element("h3", {}, sideNames[side]),
    element("ul", {}, ...reasons.map((reason) => element("li", {}, reason))),
  );
}
