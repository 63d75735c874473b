import { deckCrew, memberNames, person } from "../cast/people.js";
import { amount, choice, day, folk, prose, related } from "../makers/cells.js";
import { choiceColumn, numberColumn, plainColumn, relationColumn } from "../makers/columns.js";
import { childDatabase, type DatabaseDraft } from "../makers/databases.js";
import { at } from "../makers/mentions.js";
import { emojiIcon, type PageDraft } from "../makers/pages.js";
import { columnId, rowId } from "../makers/sample-id.js";
import { bold, italic, type TextInput } from "../makers/text.js";
import { bullet, callout, done, heading, paragraph, toDo } from "../makers/text-blocks.js";
import { allOf, anyOf, by, show, sourceId, where } from "../makers/views.js";
import { crewTable } from "./operations/crew-table.js";

const written = { by: "amara", at: "2026-02-01T19:00", editedBy: "ines", editedAt: "2026-05-30T10:05" };

/** The plan for the great day. */
export function harbourDay(): PageDraft {
  return {
    key: "harbour-day",
    title: "Harbour Day 2026",
    written,
    icon: emojiIcon("🎉"),
    children: [
      callout(
        emojiIcon("📅"),
        ["Saturday, 4 July 2026, from nine until the band stops. ", bold("The band does not stop.")],
        {
          color: "pink_background",
          children: [
            callout(
              { type: "unsupported", sourceType: "animated" },
              "The dancing lobster is an icon. It dances in the app only.",
              { color: "purple_background" },
            ),
          ],
        },
      ),
      heading(2, "Still to do", { color: "blue_background" }),
      done("Borrow a stage"),
      toDo("Find out what happened to the stage that we borrowed in 2024", { color: "red" }),
      toDo(["Invite the mayor; warn ", at("greta")]),
      toDo("Bunting: in the cupboard marked ROPE"),
      heading(2, "If it rains"),
      bullet("Everything moves into the loft."),
      bullet(["If it ", italic("really"), " rains, everything is a boat race."], { color: "green_background" }),
      childDatabase(events()),
      paragraph("Last year 412 people came, and 411 were counted out. Ewan has a theory.", { color: "orange" }),
    ],
  };
}

const members = Object.keys(memberNames);

function events(): DatabaseDraft {
  return {
    key: "events",
    title: "Events",
    written,
    isInline: true,
    icon: emojiIcon("🎪"),
    dataSources: [
      {
        key: "events",
        title: "Events",
        written,
        columns: [
          plainColumn("title", "Event"),
          plainColumn("date", "When"),
          choiceColumn("select", "Where", ["Quay", "brown"], ["Loft", "orange"], ["Afloat", "blue"]),
          relationColumn("Helpers", { dataSource: "crew" }),
          plainColumn("people", "In charge"),
          numberColumn("Expected"),
          plainColumn("rich_text", "Thanks"),
        ],
        rows: [
          {
            key: "harbour-day-2026",
            title: "Harbour Day",
            cells: {
              When: day("2026-07-04"),
              Where: choice("Quay"),
              Helpers: related(
                "crew",
                crewTable.slice(0, 31).map((member) => member.key),
              ),
              "In charge": folk(...members.slice(0, 26).map(person), deckCrew()),
              Expected: amount(450),
              Thanks: prose(thanks()),
            },
          },
          {
            key: "boat-race",
            title: "Teaspoon race (one boat, six heats)",
            cells: {
              When: day("2026-07-04T15:00:00.000+01:00", { end: "2026-07-04T16:30:00.000+01:00" }),
              Where: choice("Afloat"),
              Helpers: related("crew", ["ida", "ewan", "kit"]),
              "In charge": folk(deckCrew()),
              Expected: amount(36),
            },
          },
          {
            key: "carols",
            title: "Carols and clove hitches",
            cells: { When: day("2026-12-19"), Where: choice("Loft"), "In charge": folk(person("dmitri")) },
          },
        ],
      },
    ],
    views: [
      {
        key: "events-list",
        type: "list",
        name: "",
        dataSourceId: sourceId("events"),
        filter: anyOf(
          allOf(where("events", "When", "date", "next_year"), where("events", "Expected", "number", "equals", 450)),
          allOf(
            where("events", "When", "date", "equals", "2026-07-04"),
            where("events", "Helpers", "relation", "does_not_contain", rowId("crew", "bosun")),
          ),
        ),
        sorts: [by("events", "When")],
        configuration: { properties: show("events", "Event", "When", "Where") },
      },
      {
        key: "events-board",
        type: "board",
        name: "By place",
        dataSourceId: sourceId("events"),
        configuration: {
          groupBy: {
            type: "text",
            propertyId: columnId("events", "Thanks"),
            propertyName: "Thanks",
            granularity: "exact",
          },
          properties: show("events", "Event"),
        },
      },
      {
        key: "events-bars",
        type: "chart",
        name: "How many come",
        dataSourceId: sourceId("events"),
        configuration: {
          chartType: "bar",
          yAxisPropertyId: columnId("events", "Expected"),
          xAxis: { type: "title", propertyId: "title", propertyName: "Event", granularity: "exact" },
          colorTheme: "teal",
          axisLabels: "x_axis",
          gridLines: "none",
        },
      },
    ],
  };
}

// More people than a page object fills in.
function thanks(): TextInput {
  return ["To ", ...members.flatMap((name, index) => [index === 0 ? [] : ", ", at(name)]), ", and to the cat."];
}
