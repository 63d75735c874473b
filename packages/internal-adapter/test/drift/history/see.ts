import { plainText } from "@pagebridge/core-types";
import { blocksOf, type See } from "./report.js";

/** The databases of a page: title, data sources and types of views. */
export const databasesOf: See = (page) =>
  blocksOf(page).flatMap((block) => {
    if (block.type !== "child_database" || !block.database) return [];
    const { title, dataSources, views = [] } = block.database;
    return [
      { title: plainText(title), dataSources: dataSources.map(({ id }) => id), views: views.map(({ type }) => type) },
    ];
  });

/** The lasting addresses of a page's pictures. */
export const filesOf: See = (page) =>
  blocksOf(page).flatMap((block) => {
    if (block.type !== "image" || !block.file) return [];
    return [block.file.type === "notion" ? block.file.source : block.file.url];
  });

/** The rich text of a page's paragraphs. */
export const inlinesOf: See = (page) =>
  blocksOf(page).flatMap((block) => (block.type === "paragraph" ? [block.richText] : []));
