import type { FlavorName, ReadAnswer, Side } from "../../shared/api.js";
import { ApiFailure, api } from "../api/client.js";
import { flavorChoices, toFlavor } from "../compare/flavors.js";
import { readingOf, sideNames, sides } from "../compare/side-names.js";
import { createChoice } from "../dom/choice.js";
import { copyButton } from "../dom/copy-button.js";
import { element } from "../dom/element.js";
import type { Reader } from "../read/reader.js";

const downloads = [
  { kind: "md", label: "Markdown", note: ".md" },
  { kind: "json", label: "Model", note: ".json" },
  { kind: "zip", label: "Everything", note: ".zip" },
] as const;

/** Draws the code and the files for the page on the screen. */
export function createTakeHome(target: HTMLElement, reader: Reader, flavors: readonly FlavorName[]): void {
  reader.follow((state) => {
    if (state.status === "read") draw(state.answer);
    else if (state.status !== "reading") target.replaceChildren(element("p", { class: "note" }, "Read a page first."));
  });

  function draw(answer: ReadAnswer): void {
    const readable = sides.filter((side) => readingOf(answer, side));
    const [first] = readable;
    if (!first) {
      target.replaceChildren(element("p", { class: "note" }, "Neither API gave this page; there is nothing to take."));
      return;
    }
    let side: Side = first;
    let flavor = toFlavor("gfm", flavors);
    let turn = 0;
    const code = element("div", { class: "recipe" });
    const files = element("ul", { class: "files" });
    const choices = element(
      "div",
      { class: "choices" },
      createChoice(
        "Through",
        readable.map((value) => ({ value, label: sideNames[value] })),
        side,
        (value) => {
          side = value === "internal" ? "internal" : "official";
          show();
        },
        "choice segmented",
      ),
      createChoice(
        "Flavour",
        flavorChoices(flavors),
        flavor,
        (value) => {
          flavor = toFlavor(value, flavors);
          show();
        },
        "choice segmented",
      ),
    );
    target.replaceChildren(choices, code, element("h3", {}, "The files"), files);
    show();

    function show(): void {
      files.replaceChildren(
        ...downloads.map(({ kind, label, note }) =>
          element(
            "li",
            {},
            element(
              "a",
              { href: api.downloadPath(answer.readId, side, kind, flavor), download: true, class: "download" },
              label,
              element("span", { class: "note" }, note),
            ),
          ),
        ),
      );
      void load();
    }

    async function load(): Promise<void> {
      turn += 1;
      const ownTurn = turn;
      try {
        const { install, typescript } = await api.code(answer.readId, side, flavor);
        if (turn === ownTurn) code.replaceChildren(listing("Install", install), listing("TypeScript", typescript));
      } catch (error) {
        if (turn !== ownTurn) return;
        const message = error instanceof ApiFailure ? error.message : "The code could not be shown.";
        code.replaceChildren(element("p", { class: "problem" }, message));
      }
    }
  }
}

function listing(title: string, text: string): HTMLElement {
  return element(
    "div",
    { class: "listing" },
    element(
      "div",
      { class: "listing-head" },
      element("h3", {}, title),
      copyButton("Copy", () => text),
    ),
    element("pre", { class: "source", tabindex: 0, role: "region", "aria-label": title }, text),
  );
}
