import type { File } from "@pagebridge/core-types";
import type { MemberName } from "../cast/people.js";
import type { BlockMaker } from "../makers/maker.js";
import { external, hosted, image } from "../makers/media-blocks.js";
import { bold, italic, math, type TextInput } from "../makers/text.js";
import { bullet, callout, heading, numbered, paragraph, toDo } from "../makers/text-blocks.js";

/** One recipe. */
export interface Recipe {
  readonly key: string;
  readonly title: TextInput;
  readonly kind: "Bread" | "Emergency" | "Pudding" | "Soup";
  readonly goodIn: readonly string[];
  readonly serves: number;
  readonly spillage: number;
  readonly cook: MemberName;
  readonly line: TextInput;
  readonly icon: string;
  readonly picture?: File;
  readonly children: readonly BlockMaker[];
}

/** The recipe book. */
export const recipes: readonly Recipe[] = [
  {
    key: "linsensuppe",
    title: "Linsensuppe à la Bremerhaven",
    kind: "Soup",
    goodIn: ["Rain", "Wind"],
    serves: 14,
    spillage: 0.15,
    cook: "greta",
    line: ["Lentils, patience, ", bold("vinegar at the end"), "."],
    icon: "🍲",
    picture: hosted("images/recipes/linsensuppe.jpg", { name: "linsensuppe.jpg", size: "640KB" }),
    children: [
      image(hosted("images/recipes/linsensuppe.jpg"), "Photographed at 11:58. Gone at 12:04."),
      heading(2, "Zutaten"),
      bullet("500 g braune Linsen, gewaschen"),
      bullet("2 Zwiebeln, 3 Möhren, ½ Sellerie"),
      bullet("1½ l Brühe – keine Widerrede"),
      heading(2, "Zubereitung"),
      numbered("Zwiebeln anschwitzen. Nicht wegsehen."),
      numbered(["Alles dazu, 40 Minuten leise kochen.\nBei Seegang: ", italic("Deckel drauf"), "."]),
      numbered("Essig. Dann noch ein bisschen Essig."),
      callout({ type: "emoji", emoji: "🥄" }, "Tobias says: “Wie bei Oma.” This is the highest grade."),
    ],
  },
  {
    key: "ballast-bread",
    title: "Ballast bread",
    kind: "Bread",
    goodIn: ["Wind", "Despair"],
    serves: 20,
    spillage: 0,
    cook: "hugo",
    line: "Rye, treacle, gravity.",
    icon: "🍞",
    children: [
      toDo("Knead until the boat tires"),
      toDo("Rest (you, then the dough)"),
      paragraph(["Bake at 220 °C for ", math("\\tfrac{3}{4}"), " h. It is done when it sounds like the hull."]),
    ],
  },
  {
    key: "shorba",
    title: "شوربة العدس (Layla’s mother’s)",
    kind: "Soup",
    goodIn: ["Rain", "Sun"],
    serves: 10,
    spillage: 0.1,
    cook: "layla",
    line: ["عدس أحمر وكمّون وليمون. ", italic("Do not let Greta add vinegar.")],
    icon: "🍋",
    children: [
      bullet("كوبان من العدس الأحمر"),
      bullet("بصلة، ملعقة كمّون، ليمونة"),
      paragraph("يُطبخ العدس حتى يذوب، ثم يُضاف الليمون. Serve with (1) bread and (2) an apology to the lentil faction."),
    ],
  },
  {
    key: "onigiri",
    title: "おにぎり for the long watch",
    kind: "Emergency",
    goodIn: ["Rain", "Wind", "Sun", "Despair"],
    serves: 6,
    spillage: 0,
    cook: "haruka",
    line: [bold("「梅」"), "か鮭。Fits in a pocket; has been tested in pockets."],
    icon: "🍙",
    picture: external("https://lanternquay.example/pictures/onigiri_(pocket).jpg", "onigiri in pocket"),
    children: [
      paragraph("手を濡らして、塩をつけて、にぎる。三角でなくてもよい。"),
      paragraph("One per hour of fog. Bring six."),
    ],
  },
  {
    key: "trifle",
    title: "Trifle, storm-proof",
    kind: "Pudding",
    goodIn: ["Sun"],
    serves: 12,
    spillage: 0.25,
    cook: "greta",
    line: "Made in a bucket. A clean bucket. The blue one.",
    icon: "🍓",
    children: [
      numbered("Sponge at the bottom", { format: "letters", start: 3 }),
      numbered("Jam; see (c)", { format: "letters" }),
      numbered("Custard, cream, prayers", { format: "letters" }),
    ],
  },
];
