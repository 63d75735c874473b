import type {
  AppBlock,
  AppBlockType,
  CalendarEvent,
  LinkTarget,
  MeetingNotesSection,
  MeetingRecording,
} from "@pagebridge/core-types";
import { blockBase, inside } from "./block-base.js";
import { type BlockMaker, type MakerContext, makeAll } from "./maker.js";
import { sampleId } from "./sample-id.js";
import { rich, type TextInput } from "./text.js";

/** What can be said about a part of the app. */
export interface AppBlockOptions extends Pick<AppBlock, "color" | "file" | "icon"> {
  readonly children?: readonly BlockMaker[];
}

/** A part of the app, such as a button. */
export function appBlock(
  type: AppBlockType,
  text: TextInput,
  { children = [], file, icon, color }: AppBlockOptions = {},
): BlockMaker {
  return (context) => {
    const base = blockBase(context, {});
    return {
      type,
      ...base,
      richText: rich(text),
      children: makeAll(children, inside(base, context)),
      ...(file && { file }),
      ...(icon && { icon }),
      ...(color && { color }),
    };
  };
}

/** A block of a kind that nobody has described yet. */
export function unknownBlock(
  sourceType: string,
  details: { readonly text?: TextInput; readonly url?: string; readonly children?: readonly BlockMaker[] } = {},
): BlockMaker {
  const { text, url, children = [] } = details;
  return (context) => {
    const base = blockBase(context, {});
    return {
      type: "unsupported",
      ...base,
      sourceType,
      ...(text !== undefined && { richText: rich(text) }),
      ...(url !== undefined && { url }),
      children: makeAll(children, inside(base, context)),
    };
  };
}

/** A line that leads to a page, database or comment. */
export function linkTo(target: LinkTarget, title?: string): BlockMaker {
  return (context) => ({
    type: "link_to_page",
    ...blockBase(context, {}),
    target,
    ...(title !== undefined && { title }),
  });
}

/** The three parts of a meeting, and what the calendar says about it. */
export interface MeetingDraft {
  readonly key: string;
  readonly title: TextInput;
  readonly status?: string;
  readonly summary: readonly BlockMaker[];
  readonly notes: readonly BlockMaker[];
  readonly transcript: readonly BlockMaker[];
  readonly calendarEvent?: CalendarEvent;
  readonly recording?: MeetingRecording;
}

/** Notes of a meeting. */
export function meetingNotes(draft: MeetingDraft): BlockMaker {
  const { key, title, status = "notes_ready", calendarEvent, recording } = draft;
  return (context) => ({
    type: "meeting_notes",
    ...blockBase(context, { key }),
    title: rich(title),
    status,
    sections: (["summary", "notes", "transcript"] as const).map((kind) =>
      makeSection(kind, sampleId("block", `${key}/${kind}`), draft[kind], context),
    ),
    children: [],
    ...(calendarEvent && { calendarEvent }),
    ...(recording && { recording }),
  });
}

function makeSection(
  kind: MeetingNotesSection["kind"],
  id: string,
  makers: readonly BlockMaker[],
  context: MakerContext,
): MeetingNotesSection {
  return { kind, id, children: makeAll(makers, { ...inside({ id }, context), path: `${context.path}/${kind}` }) };
}
