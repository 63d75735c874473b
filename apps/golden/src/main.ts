import { makeGoldenFiles, writeGoldenFiles } from "./golden-files.js";

const made = await makeGoldenFiles();
for (const [flavor, files] of made) {
  writeGoldenFiles(flavor, files);
  process.stdout.write(`${flavor}: ${files.size} files\n`);
}
