import { emojiIcon, type PageDraft } from "../makers/pages.js";
import { table } from "../makers/structure-blocks.js";
import { bold, italic, marked, underline } from "../makers/text.js";
import { heading, numbered, paragraph, toggle } from "../makers/text-blocks.js";

/** How to say it to visitors. */
export function phrasebook(): PageDraft {
  return {
    key: "phrasebook",
    title: "Phrasebook",
    written: { by: "layla", at: "2025-05-05T12:00", editedBy: "haruka", editedAt: "2026-03-21T08:08" },
    icon: emojiIcon("💬"),
    children: [
      paragraph(["Point, smile, read aloud. If they laugh, it worked. ", underline("Never"), " translate Ewan."]),
      table(
        [
          ["English", "Deutsch", "日本語", "العربية"],
          ["Mind the step", "Vorsicht, Stufe", "足元にご注意ください", "انتبه للدرجة"],
          ["The boat is late", ["Das Schiff kommt ", italic("gleich")], "船は遅れています", "المركب متأخر"],
          ["Please hold on", "Bitte festhalten!", [bold("手すり"), "におつかまりください"], "تمسّك من فضلك"],
          ["That is the cat’s seat", "Da sitzt die Katze", "そこは猫の席です🐈", "هذا مقعد القطة"],
        ],
        { headers: "both" },
      ),
      heading(2, "Auf Deutsch"),
      paragraph("Die nächste Fähre fährt um 17.30 Uhr – bei Sturm um „später“. Hunde fahren halb, Tuben ganz."),
      heading(2, "日本語で"),
      paragraph([
        "船内では",
        bold("（猫を含む）"),
        "すべての乗組員の指示に",
        italic("したがって"),
        "ください。次の港は「大アジサシ島」です。",
        marked({ color: "red", bold: true }, "【重要】"),
        "スープは正午です。",
      ]),
      heading(2, "بالعربية"),
      paragraph([
        "التذكرة ",
        bold("5.50$"),
        " في الأيام الهادئة و",
        bold("6$"),
        " إذا هبّت الريح. ",
        italic("أهلاً وسهلاً على متن القارب!"),
      ]),
      paragraph("مرحباً 👋🏽 Willkommen 👨‍👩‍👧‍👦 ようこそ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 fàilte"),
      toggle("Counting passengers, in the order of their likelihood", [
        numbered("one, eins, 一, واحد"),
        numbered("two, zwei, 二, اثنان"),
        numbered("thirty-eight, achtunddreißig, 三十八, ثمانية وثلاثون", { start: 38 }),
      ]),
    ],
  };
}
