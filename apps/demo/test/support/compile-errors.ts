import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** Compiles programs under the settings of this workspace, and gives what the compiler says against them. */
export async function compileErrors(programs: readonly string[]): Promise<string> {
  const folder = join(root, `apps/demo/compiled-${process.pid}.tmp`);
  await mkdir(folder);
  try {
    for (const [index, program] of programs.entries()) await writeFile(join(folder, `program-${index}.ts`), program);
    const settings = { extends: "../../../tsconfig.base.json", include: ["*.ts"] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(settings));
    return await new Promise((done) => {
      const compiler = join(root, "node_modules/typescript/bin/tsc");
      execFile(process.execPath, [compiler, "-p", folder], (error, stdout, stderr) => {
        done(error ? `${stdout}${stderr}` || error.message : "");
      });
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
