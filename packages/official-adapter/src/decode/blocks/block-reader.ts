import type { Block, Diagnostic, Id } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { fieldOf, isRecord, readFields, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { ChildrenSource } from "../children-answer.js";
import { containersOf } from "../containers-of.js";
import type { BlockInput, Children } from "./block-decoder.js";
import { blockDecoders } from "./block-decoders.js";
import { blockType } from "./block-type.js";
import { decodePartial, decodeUnknown } from "./kinds/unsupported.js";
import { nestedChildren } from "./nested-children.js";
import { toBlockCommon } from "./to-block-common.js";

/** How a block tree is decoded. */
export interface BlockReaderOptions {
  /** Where children are found. @default the children that are nested in the wire block */
  readonly childrenOf?: ChildrenSource;
  /** Called for each wire block that was decoded. */
  readonly onBlock?: (wire: WireRecord) => void;
}

/** Decodes block trees. Content that is shown in several places is decoded once and shared. */
export interface BlockReader {
  /** Decodes one wire block; several blocks when it holds some that have no place inside it, the block itself first. */
  block(wire: unknown): readonly Block[];
  blocks(wires: readonly unknown[]): readonly Block[];
  /** Decodes what a page or block holds; the given wire blocks stand in where the list cannot be found. */
  childrenOf(containerId: Id, nested?: readonly unknown[]): Children;
}

const noChildren: Children = { children: [] };

/** Wrappers that some exporters put around neighbouring list items. */
const listWrappers = new Set(["bulleted_list", "numbered_list", "to_do_list"]);

/** Makes a reader for the block trees of one answer or recording. */
export function createBlockReader(
  context: DecodeContext,
  { childrenOf, onBlock }: BlockReaderOptions = {},
): BlockReader {
  const open = new Set<Id>();
  const finished = new Map<Id, Children>();
  let cycles = 0;

  function block(wire: unknown): readonly Block[] {
    if (!isRecord(wire)) {
      context.report({
        code: "invalid_value",
        message: "An entry of a list of blocks is not an object; it is left out.",
      });
      return [];
    }
    const type = blockType(wire);
    if (type !== undefined && listWrappers.has(type)) {
      return blocks(nestedChildren(wire, type) ?? []);
    }
    onBlock?.(wire);
    const common = toBlockCommon(wire, context);
    const here = context.at({ id: common.id || undefined });
    const decode = type === undefined ? decodePartial : (blockDecoders.get(type) ?? decodeUnknown);
    const input: BlockInput = {
      wire,
      type: type ?? "partial",
      payload: readFields(type === undefined ? undefined : payloadOf(wire, type, here), here),
      common,
      context: here,
      children: () => ownChildren(wire, type),
      childrenOf: (containerId, nested) => contentOf(containerId, nested, common.id),
      blocks,
    };
    const decoded = decode(input);
    return "type" in decoded ? [decoded] : decoded;
  }

  function blocks(wires: readonly unknown[]): readonly Block[] {
    return nestedBlocks(wires).children;
  }

  function nestedBlocks(wires: readonly unknown[]): Children {
    const children = context.deeper(() => wires.flatMap(block));
    return children ? { children } : { children: [], hasUnreadChildren: true };
  }

  function ownChildren(wire: WireRecord, type: string | undefined): Children {
    const nested = nestedChildren(wire, type);
    const [containerId] = containersOf(wire);
    if (containerId !== undefined) return contentOf(containerId, nested, containerId);
    return nested ? nestedBlocks(nested) : noChildren;
  }

  function contentOf(containerId: Id, nested: readonly unknown[] | undefined, askedBy: Id): Children {
    const known = finished.get(containerId);
    if (known) return known;
    if (open.has(containerId)) {
      cycles += 1;
      context.at({ id: askedBy || undefined }).report({
        code: "cycle",
        severity: "info",
        message: "A block shows content that it is part of; the content is read once.",
      });
      return noChildren;
    }
    const cyclesBefore = cycles;
    open.add(containerId);
    try {
      const children = answeredContent(containerId, nested, askedBy);
      // What was cut short inside a cycle is whole elsewhere.
      if (cycles === cyclesBefore && !nested) finished.set(containerId, children);
      return children;
    } finally {
      open.delete(containerId);
    }
  }

  function answeredContent(containerId: Id, nested: readonly unknown[] | undefined, askedBy: Id): Children {
    const answer = childrenOf?.(containerId) ?? { status: "missing", diagnostic: notNested(askedBy) };
    if (answer.status === "read") {
      const content = nestedBlocks(answer.results);
      if (!answer.diagnostic) return content;
      context.add(answer.diagnostic);
      return { ...content, hasUnreadChildren: true };
    }
    if (nested) return nestedBlocks(nested);
    context.add(answer.diagnostic);
    return { children: [], hasUnreadChildren: true };
  }

  return {
    block,
    blocks,
    childrenOf: (containerId, nested) => contentOf(containerId, nested, containerId),
  };
}

/** The type object. A block without one keeps its place and its children; that its content is missing is reported. */
function payloadOf(wire: WireRecord, type: string, context: DecodeContext): WireRecord | undefined {
  const payload = recordOf(wire, type);
  if (payload === undefined && blockDecoders.has(type)) {
    const found = fieldOf(wire, type);
    context.report({
      code: "invalid_value",
      message:
        found === undefined
          ? "A block comes without its content."
          : "The content of a block does not have the form of its kind.",
      sourceType: type,
    });
  }
  return payload;
}

function notNested(id: Id): Diagnostic {
  return {
    code: "children_missing",
    severity: "warning",
    message: "A block has children that the input does not hold.",
    ...(id !== "" && { id }),
  };
}
