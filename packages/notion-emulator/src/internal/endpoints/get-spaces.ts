import { createAnswerMap } from "../answers/answer-map.js";
import { sendCompanions } from "../chunks/send-relatives.js";
import { unauthenticated } from "../internal-failure.js";
import type { Endpoint } from "./endpoint.js";

/** `getSpaces`: what the session's user has: the user, the space, and the pages at the top. @throws InternalFailure 401 without an account */
export const getSpaces: Endpoint = ({ caller, context }) => {
  if (!caller.session) throw unauthenticated();
  const { userId } = caller.session;
  const map = createAnswerMap(context, caller, { trash: "omitted" });
  for (const table of ["notion_user", "user_root", "user_settings"]) map.add(table, userId);
  map.add("space", context.spaceId);
  for (const { id } of context.index.workspace.roots) {
    const root = map.add("block", id);
    if (root.state === "present") sendCompanions(root.record, map, caller);
  }
  return { [userId]: map.toWire() };
};
