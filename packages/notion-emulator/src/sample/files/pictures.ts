import type { PixelArt } from "./png.js";

/** The cooperative's flag: a lantern over three waves. */
export const flag: PixelArt = {
  scale: 4,
  palette: { n: [22, 42, 73], y: [246, 196, 69], w: [250, 250, 245], b: [74, 144, 188], k: [40, 40, 40] },
  rows: [
    "nnnnnnnnnnnnnnnnnnnnnnnn",
    "nnnnnnnnnnnkknnnnnnnnnnn",
    "nnnnnnnnnnknnknnnnnnnnnn",
    "nnnnnnnnnkkkkkknnnnnnnnn",
    "nnnnnnnnnkyyyyknnnnnnnnn",
    "nnnnnnnnnkywwyknnnnnnnnn",
    "nnnnnnnnnkywwyknnnnnnnnn",
    "nnnnnnnnnkyyyyknnnnnnnnn",
    "nnnnnnnnnkkkkkknnnnnnnnn",
    "nnnnnnnnnnnnnnnnnnnnnnnn",
    "nwwnnnwwnnnwwnnnwwnnnwwn",
    "wbbwnwbbwnwbbwnwbbwnwbbw",
    "bbbbwbbbbwbbbbwbbbbwbbbb",
    "bbbbbbbbbbbbbbbbbbbbbbbb",
  ],
};

/** The ship's cat, asleep on a coil of rope. */
export const cat: PixelArt = {
  scale: 5,
  palette: { s: [231, 222, 204], g: [92, 92, 98], d: [58, 58, 64], p: [219, 153, 150], r: [176, 133, 84] },
  rows: [
    "ssssssssssssssss",
    "sssdssdsssssssss",
    "sssggggsssssssss",
    "ssggdgdggsssssss",
    "ssgggpgggggggsss",
    "sssgggggggggggss",
    "ssssggggggggggds",
    "srrrrgggggggrrds",
    "rrssrrrrrrrrrddr",
    "rrrrrrrrrrrrrrrr",
    "srrrrrrrrrrrrrrs",
    "ssssssssssssssss",
  ],
};

/** The sound with its stops, as SVG. */
export const harbourChart = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 300" role="img">
  <title>The Sallow Sound, not for navigation</title>
  <rect width="480" height="300" fill="#cfe3ee"/>
  <path d="M0 0H150L132 60 96 110 110 170 70 220 84 300H0Z" fill="#e7dcc0" stroke="#8a7a56"/>
  <path d="M235 70q35-30 66 4t6 62-60 12-12-78Z" fill="#e7dcc0" stroke="#8a7a56"/>
  <path d="M330 190q22-16 40 4t-8 34-38-6 6-32Z" fill="#e7dcc0" stroke="#8a7a56"/>
  <circle cx="430" cy="60" r="9" fill="#e7dcc0" stroke="#8a7a56"/>
  <path d="M110 130C170 120 200 110 236 104M306 130C330 150 336 170 338 190M300 92C350 70 390 62 420 60" fill="none" stroke="#16294a" stroke-dasharray="6 5"/>
  <g font-family="serif" font-size="13" fill="#16294a">
    <text x="20" y="136">Lantern Quay</text>
    <text x="238" y="120">Great Tern</text>
    <text x="318" y="246">Little Tern</text>
    <text x="396" y="42">Whistle Rock</text>
  </g>
</svg>
`;
