import { customEmojiIcon } from "../cast/custom-emojis.js";
import { person } from "../cast/people.js";
import { amount, choice, choices, computed, files, folk, prose } from "../makers/cells.js";
import { choiceColumn, formulaColumn, numberColumn, plainColumn } from "../makers/columns.js";
import { childDatabase, type DatabaseDraft } from "../makers/databases.js";
import { external, hosted, image } from "../makers/media-blocks.js";
import { emoji, toPage } from "../makers/mentions.js";
import { emojiIcon, type PageDraft } from "../makers/pages.js";
import { columnId } from "../makers/sample-id.js";
import { columns } from "../makers/structure-blocks.js";
import { bold, italic } from "../makers/text.js";
import { bullet, callout, heading, paragraph, quote } from "../makers/text-blocks.js";
import { allOf, by, show, sourceId, where } from "../makers/views.js";
import { recipes } from "./galley-recipes.js";

const written = { by: "greta", at: "2025-01-12T14:00", editedBy: "hugo", editedAt: "2026-05-25T11:40" };

/** What the cooks cook. */
export function galley(): PageDraft {
  return {
    key: "galley",
    title: "From the galley",
    written,
    icon: customEmojiIcon("soggy-sandwich"),
    cover: { file: hosted("images/galley.jpg"), position: 0.3 },
    children: [
      paragraph(
        "The galley is one metre wide and sails at an angle. Everything here can be made with one hand, and the other one is for the boat.",
      ),
      callout({ type: "file", file: external("https://lanternquay.example/icons/soup.svg") }, [
        "Soup at twelve. ",
        bold("Not at five past."),
        " The small bell rings once; see ",
        toPage("handbook", "Crew handbook"),
        ".",
      ]),
      columns(
        {
          share: 0.5,
          children: [
            heading(3, "Always in the locker"),
            bullet("oats, onions, lentils (red | brown)"),
            bullet("tea: black; milk: debatable"),
            bullet(["ginger biscuits, ", italic("counted")]),
          ],
        },
        { share: 0.25, children: [heading(3, "Never"), bullet("bananas"), bullet("anything “on fire for effect”")] },
        {
          share: 0.25,
          children: [image(hosted("images/galley/pan.jpg"), [], { layout: { width: 160, alignment: "right" } })],
        },
      ),
      childDatabase(recipeBook()),
      quote(["“It is not burnt. It is ", italic("decided"), ".” — Greta"]),
      paragraph(["Complaints go to ", emoji("gull"), ", who eats them."]),
    ],
  };
}

function recipeBook(): DatabaseDraft {
  return {
    key: "recipes",
    title: "Recipes",
    description: "Tested at force 5.",
    written,
    isInline: true,
    icon: emojiIcon("🥣"),
    dataSources: [
      {
        key: "recipes",
        title: "Recipes",
        written,
        columns: [
          plainColumn("title", "Dish"),
          choiceColumn(
            "select",
            "Kind",
            ["Soup", "orange"],
            ["Bread", "yellow"],
            ["Pudding", "pink"],
            ["Emergency", "red"],
          ),
          choiceColumn(
            "multi_select",
            "Good in",
            ["Rain", "blue"],
            ["Wind", "gray"],
            ["Sun", "yellow"],
            ["Despair", "purple"],
          ),
          numberColumn("Serves"),
          numberColumn("Spillage", "percent", { type: "bar", color: "red", maxValue: 1 }),
          formulaColumn("Really serves", 'floor(prop("Serves") * (1 - prop("Spillage")))'),
          plainColumn("people", "Cook"),
          plainColumn("files", "Picture"),
          plainColumn("rich_text", "In one line"),
          plainColumn("created_by", "Written down by"),
        ],
        rows: recipes.map(({ key, title, kind, goodIn, serves, spillage, cook, line, picture, icon, children }) => ({
          key,
          title,
          icon: emojiIcon(icon),
          children,
          cells: {
            Kind: choice(kind),
            "Good in": choices(...goodIn),
            Serves: amount(serves),
            Spillage: amount(spillage),
            "Really serves": computed({ type: "number", value: Math.floor(serves * (1 - spillage)) }),
            Cook: folk(person(cook)),
            ...(picture && { Picture: files(picture) }),
            "In one line": prose(line),
          },
        })),
      },
    ],
    views: [
      {
        key: "recipes-cards",
        type: "gallery",
        name: "Menu",
        dataSourceId: sourceId("recipes"),
        filter: allOf(
          where("recipes", "Spillage", "number", "less_than", 0.5),
          where("recipes", "Kind", "select", "does_not_equal", "Emergency"),
          where("recipes", "In one line", "rich_text", "is_not_empty"),
        ),
        sorts: [by("recipes", "Spillage"), by("recipes", "Dish", "descending")],
        configuration: {
          properties: show("recipes", "Dish", "In one line"),
          cover: { type: "page_content" },
          groupBy: { type: "select", propertyId: columnId("recipes", "Kind"), propertyName: "Kind", sort: "manual" },
        },
      },
      {
        key: "recipes-donut",
        type: "chart",
        name: "What we eat",
        dataSourceId: sourceId("recipes"),
        configuration: {
          chartType: "donut",
          xAxisPropertyId: columnId("recipes", "Kind"),
          yAxis: { aggregator: "count" },
          donutLabels: "name_and_value",
          legendPosition: "bottom",
        },
      },
      {
        key: "recipes-by-cook",
        type: "list",
        name: "By cook",
        dataSourceId: sourceId("recipes"),
        filter: where("recipes", "Written down by", "created_by", "contains", person("greta").id),
        configuration: {
          properties: show("recipes", "Dish", "Kind"),
          groupBy: {
            type: "created_by",
            propertyId: columnId("recipes", "Written down by"),
            propertyName: "Written down by",
          },
        },
      },
    ],
  };
}
