import type { HostedFile } from "../../workspace/workspace.js";
import { toPdf } from "./pdf.js";
import { cat, flag, harbourChart } from "./pictures.js";
import { toPng } from "./png.js";
import { toFogSignal } from "./wav.js";

const ropeInventory = `bay;length_m;rope
A1;40;three-strand manila, tarred
A2;12;whipping twine, several spools
B1;25;"the good one" | do not lend
B2;?;the knot that nobody dares to open
`;

/** The bytes of the files that the sample workspace hosts. Some that its pages name are left out on purpose. */
export function hostedFiles(): readonly HostedFile[] {
  return [
    { path: "images/flag.png", contentType: "image/png", bytes: toPng(flag) },
    { path: "images/bosun-asleep.png", contentType: "image/png", bytes: toPng(cat) },
    { path: "images/harbour-chart.svg", contentType: "image/svg+xml", bytes: toBytes(harbourChart) },
    { path: "audio/fog-signal.wav", contentType: "audio/wav", bytes: toFogSignal(1.5) },
    { path: "papers/safety-card.pdf", contentType: "application/pdf", bytes: toPdf(safetyCard) },
    { path: "papers/rope-inventory.csv", contentType: "text/csv; charset=utf-8", bytes: toBytes(ropeInventory) },
  ];
}

const safetyCard = [
  "Lantern Quay Ferry Cooperative",
  "Safety card (MV Marigold)",
  "",
  "1. Life jackets are under the benches (all of them).",
  "2. Seven short blasts and one long: come on deck.",
  "3. The cat knows the way. Follow the cat.",
];

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
