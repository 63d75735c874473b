import type { Discussion } from "@pagebridge/core-types";
import type { Workspace } from "../workspace/workspace.js";
import { customEmojis } from "./cast/custom-emojis.js";
import { users } from "./cast/people.js";
import { connections, published, sessions } from "./connections.js";
import { engineRoom } from "./content/engine-room.js";
import { fogWeek } from "./content/fog-week.js";
import { galley } from "./content/galley.js";
import { handbook } from "./content/handbook.js";
import { harbourDay } from "./content/harbour-day.js";
import { home } from "./content/home.js";
import { locker } from "./content/locker.js";
import { meetings, transcriptOfMay } from "./content/meetings.js";
import { minutesNobodyTook, untitled } from "./content/minutes-nobody-took.js";
import { museum } from "./content/museum.js";
import { noticeboard } from "./content/noticeboard.js";
import { operations } from "./content/operations/operations.js";
import { phrasebook } from "./content/phrasebook.js";
import { oldTimetable, privateLog } from "./content/private-log.js";
import { safety } from "./content/safety.js";
import { styleGuide } from "./content/style-guide.js";
import { tides } from "./content/tides.js";
import { timetable } from "./content/timetable.js";
import { welcome } from "./content/welcome.js";
import { hostedFiles } from "./files/hosted-files.js";
import { thread } from "./makers/comments.js";
import { makeDatabase } from "./makers/databases.js";
import { makePage, type PageDraft } from "./makers/pages.js";
import { sampleId } from "./makers/sample-id.js";

/**
 * Makes the sample workspace: a small ferry cooperative with its handbook, voyages, crew, recipes and arguments. It holds every kind
 * of block, inline, property and view that the model has, and text that is hard to write as Markdown. Each call gives an equal, fresh
 * value; nothing in it depends on the time or the machine.
 */
export function createSampleWorkspace(): Workspace {
  const top = { type: "workspace" } as const;
  return {
    id: sampleId("workspace", "lantern-quay"),
    name: "Lantern Quay Ferry Cooperative",
    roots: [
      makePage(home(pagesOfHome()), top),
      makeDatabase(locker(), top),
      makePage(privateLog(), top),
      makePage(oldTimetable(), top),
    ],
    users: users(),
    customEmojis: customEmojis(),
    connections: connections(),
    published: published(),
    sessions: sessions(),
    discussions: [threadOnTranscript()],
    files: hostedFiles(),
  };
}

function pagesOfHome(): readonly PageDraft[] {
  return [
    welcome(),
    operations(),
    timetable(),
    handbook(),
    safety(),
    tides(),
    engineRoom(),
    galley(),
    meetings(),
    museum(),
    harbourDay(),
    styleGuide(),
    phrasebook(),
    noticeboard(),
    fogWeek(),
    minutesNobodyTook(),
    untitled(),
  ];
}

// A section of meeting notes is a block of its own, and the model gives it no place for threads.
function threadOnTranscript(): Discussion {
  const makeThread = thread("transcript", [
    { by: "ewan", at: "2026-05-13T08:15", text: "For the minutes: the theory was not heard to the end." },
  ]);
  return makeThread({ type: "block_id", blockId: sampleId("block", transcriptOfMay) });
}
