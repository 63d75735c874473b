import type { Capability } from "@pagebridge/core-types";
import type { ComparisonAnswer, Side } from "../../shared/api.js";
import { sideNames, sides } from "../compare/side-names.js";
import { element } from "../dom/element.js";

const signs: { readonly [Level in Capability["level"]]: string } = { full: "●", partial: "◐", none: "○" };
const words: { readonly [Level in Capability["level"]]: string } = { full: "yes", partial: "in part", none: "no" };

/** Draws what the adapters declare, one line for each capability. */
export function drawCapabilities(answer: ComparisonAnswer): HTMLElement {
  const rows = Object.entries(answer.official).map(([name, official]) => {
    const internal = Object.entries(answer.internal).find(([other]) => other === name)?.[1] ?? { level: "none" };
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, answer.descriptions[name] ?? name, element("code", {}, name)),
      drawCapability(official, "official"),
      drawCapability(internal, "internal"),
    );
  });
  return element(
    "div",
    { class: "wide", tabindex: 0, role: "region", "aria-label": "Capabilities of both adapters" },
    element(
      "table",
      { class: "capabilities" },
      element("caption", { class: "unseen" }, "What each adapter declares"),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, "What"),
          ...sides.map((side) => element("th", { scope: "col", class: side }, sideNames[side])),
        ),
      ),
      element("tbody", {}, ...rows),
    ),
  );
}

function drawCapability({ level, limit }: Capability, side: Side): HTMLElement {
  return element(
    "td",
    { class: `${side} is-${level}` },
    element(
      "p",
      { class: "level" },
      element("span", { class: "sign", "aria-hidden": "true" }, signs[level]),
      element("span", {}, words[level]),
    ),
    limit !== undefined && element("p", { class: "limit" }, limit),
  );
}
