/**
 * `npm run contract -- URL`: the types of the server's documents, from its OpenAPI description.
 *
 * The description is kept beside them, so that `tests/api/test_openapi.py` sees when the server has moved on.
 */

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const DESCRIPTION = here("src/api/openapi.json");
const TYPES = here("src/api/schema.d.ts");

const [server = "http://127.0.0.1:8000"] = process.argv.slice(2);
const reply = await fetch(new URL("/openapi.json", server));
const description = `${JSON.stringify(sorted(await reply.json()), null, 1)}\n`;
writeFileSync(DESCRIPTION, description);
execFileSync("npx", ["--yes", "openapi-typescript@7", "--alphabetize", DESCRIPTION, "-o", TYPES], { stdio: "inherit" });
const digest = createHash("sha256").update(description).digest("hex");
writeFileSync(TYPES, `// From openapi.json, sha256 ${digest}\n${readFileSync(TYPES, "utf-8")}`);

/** Keys in order, so that the same description is the same file. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.keys(value).toSorted().map((key) => [key, sorted(value[key])]));
}
