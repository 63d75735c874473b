import { thread } from "../../makers/comments.js";
import type { RowDraft } from "../../makers/data-sources.js";
import { codeBlock } from "../../makers/media-blocks.js";
import { at, toRow } from "../../makers/mentions.js";
import { bold, code } from "../../makers/text.js";
import { bullet, done, heading, numbered, paragraph, toDo } from "../../makers/text-blocks.js";

/** What the engineers wrote on some of the jobs. */
export const jobPages: Readonly<Record<string, Partial<RowDraft>>> = {
  bilge: {
    threads: [
      thread("bilge", [
        { by: "yusuf", at: "2026-05-27T16:05", text: ["It clicks in 5/4. ", at("tobias"), ", is that normal?"] },
        { by: "tobias", at: "2026-05-27T18:40", text: "Nein." },
      ]),
    ],
    children: [
      heading(3, "What we know"),
      bullet(["Relay 2 (", code("bilge_pump_relay_2"), ") closes when relay 1 opens. It should not care."]),
      bullet("float_switch_aft reads *high* while the bilge is dry; float_switch_fwd reads __nothing__."),
      bullet("Swapped R2 <-> R3: the click moved. So it is the relay & not the wiring."),
      heading(3, "Measured at the terminals"),
      codeBlock(
        "plain text",
        "t[s]  U1[V]  U2[V]\n  0   24.1   0.0\n 10   24.0  23.9   <-- click\n 20   24.1   0.1\n\tsame again with the engine off",
        {
          caption: "By hand, by torch, by Yusuf.",
        },
      ),
      heading(3, "Next"),
      done("Buy a relay"),
      toDo(["Buy the ", bold("right"), " relay"]),
    ],
  },
  firmware: {
    children: [
      paragraph(
        "The controller adds ~8 A whenever pump_a and pump_b overlap. Offset = 8.02 A ± 0.05, so it is a constant, not noise.",
      ),
      numbered("Read the registers with the pumps off."),
      numbered("Read them again with both on."),
      numbered("Have coffee; compare."),
      paragraph(["See also ", toRow("maintenance", "batteries", "Balance battery bank #2"), "."]),
    ],
  },
};
