import { createAdvice } from "./advice/advice.js";
import { ApiFailure, api } from "./api/client.js";
import { createCompare } from "./compare/compare.js";
import { announce } from "./dom/announce.js";
import { element, requireElement } from "./dom/element.js";
import { createAddress } from "./read/address.js";
import { createReader } from "./read/reader.js";
import { firstPage } from "./read/tree-entries.js";
import { createWorkspaceTree } from "./read/workspace-tree.js";
import { createTakeHome } from "./take-home/take-home.js";
import { createViewsPart } from "./views/views-part.js";

const reader = createReader();
createViewsPart(requireElement("views-content"), reader);
createAdvice(requireElement("advice-content"));

try {
  const session = await api.session();
  createCompare(requireElement("compare-content"), reader, session.flavors);
  createTakeHome(requireElement("take-home-content"), reader, session.flavors);
  createAddress(requireElement("address"), reader, session);
  createWorkspaceTree(requireElement("workspace"), reader, session.tree);
  const first = firstPage(session.tree);
  if (first) reader.read({ reference: first.id, source: "sample" });
} catch (error) {
  const message = error instanceof ApiFailure ? error.message : "This page could not be prepared.";
  requireElement("address").replaceChildren(element("p", { class: "problem", role: "alert" }, message));
  announce(message);
}
