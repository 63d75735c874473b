import type { BotUser, GroupUser, PersonUser, User } from "@pagebridge/core-types";
import { sampleId } from "../makers/sample-id.js";

/** The members of the cooperative who have an account, by the name that the content uses for them. */
export const memberNames = {
  ines: "Ines Okafor",
  tobias: "Tobias Brandt",
  haruka: "佐藤 遥 (Haruka)",
  layla: "Layla Haddad ليلى",
  mungo: "Mungo Fairlie",
  siobhan: "Siobhán Reilly",
  pavel: "Pavel Dvořák",
  greta: "Greta Lindqvist",
  seun: "Seun Adeyemi",
  bertha: "Bertha Quill",
  kit: "Kit Harrow",
  yusuf: "Yusuf Demir",
  noor: "Noor van Dijk",
  ewan: "Ewan Tulloch",
  rosalind: "Rosalind Penn",
  dmitri: "Dmitri Halonen",
  amara: "Amara Diallo",
  finn: "Finn Carrow",
  "young-finn": "Finn Carrow (the younger)",
  esther: "Esther Blom",
  hugo: "Hugo Ferreira",
  wen: "Wen Li-Hartley",
  morag: "Morag Strand",
  jun: "Jun Takeda",
  petra: "Petra Novák",
  samir: "Samir Aziz",
  ottilie: "Ottilie Baum",
  callum: "Callum Wray",
} as const satisfies Readonly<Record<string, string>>;

/** A member's name in the content. */
export type MemberName = keyof typeof memberNames;

const withAvatar: ReadonlySet<string> = new Set(["ines", "tobias", "haruka", "layla", "greta"]);

/** Bots that the cooperative has connected. */
const bots: Readonly<Record<string, string>> = {
  "pagebridge-bot": "Pagebridge",
  "noticeboard-bot": "Noticeboard screen",
  "tide-gauge": "Tide gauge",
};

/** Everybody who has an account, and the connections' bots. */
export function users(): readonly User[] {
  return [...Object.keys(memberNames), ...Object.keys(bots)].map(person);
}

/** A member or bot, by the name that the content uses. @throws TypeError when there is nobody of that name. */
export function person(key: string): User {
  if (isMember(key)) return member(key);
  const bot = bots[key];
  if (bot === undefined) throw new TypeError(`Nobody in the sample workspace is called "${key}".`);
  return makeBot(key, bot);
}

function isMember(key: string): key is MemberName {
  return Object.hasOwn(memberNames, key);
}

function member(key: MemberName): PersonUser {
  return {
    type: "person",
    id: sampleId("user", key),
    name: memberNames[key],
    ...(withAvatar.has(key) && { avatarUrl: `https://lanternquay.example/portraits/${key}.png` }),
    email: `${key}@lanternquay.example`,
  };
}

function makeBot(key: string, name: string): BotUser {
  return {
    type: "bot",
    id: sampleId("user", key),
    name,
    owner: key === "tide-gauge" ? { type: "user", userId: sampleId("user", "tobias") } : { type: "workspace" },
    workspaceId: sampleId("workspace", "lantern-quay"),
    workspaceName: "Lantern Quay Ferry Cooperative",
    maxFileUploadBytes: 5_242_880,
  };
}

/** The group that people properties may hold. Groups are not listed among the users. */
export function deckCrew(): GroupUser {
  return { type: "group", id: sampleId("user", "deck-crew"), name: "Deck crew" };
}
