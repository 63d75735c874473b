export { databaseToMdast } from "./database-to-mdast.js";
export { inlineDatabases } from "./inline-databases.js";
export { renderDatabase } from "./render-database.js";
