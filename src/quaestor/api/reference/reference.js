// Draws /openapi.json. Everything is set as text, so nothing in the description can become markup.

const METHODS = ["get", "post", "put", "patch", "delete"];

async function main() {
  const main = document.getElementById("operations");
  const response = await fetch("/openapi.json");
  if (!response.ok) throw new Error(`/openapi.json answered with status ${response.status}`);
  const api = await response.json();
  document.getElementById("version").textContent = api.info.version;
  document.getElementById("summary").textContent = api.info.summary;
  main.replaceChildren(...parts(api).flatMap(([name, operations]) => part(name, operations, api)));
  main.removeAttribute("aria-busy");
  document.getElementById("parts").replaceChildren(...parts(api).map(([name]) => link(`#${name}`, name)));
}

/** Operations by their tag, in the order of the description. */
function parts(api) {
  const found = new Map();
  for (const [path, item] of Object.entries(api.paths)) {
    for (const method of METHODS.filter((each) => item[each])) {
      const tag = item[method].tags?.[0] ?? "other";
      found.set(tag, [...(found.get(tag) ?? []), { path, method, ...item[method] }]);
    }
  }
  return [...found];
}

function part(name, operations, api) {
  const heading = element("h2", name);
  heading.id = name;
  return [heading, ...operations.map((operation) => card(operation, api))];
}

function card(operation, api) {
  const summary = element("summary");
  summary.append(
    element("code", operation.method.toUpperCase(), "method"),
    element("code", operation.path),
    element("span", operation.summary ?? "", "says"),
  );
  const card = element("details");
  card.append(summary, ...inputs(operation, api), ...outputs(operation, api));
  return card;
}

function inputs(operation, api) {
  const rows = (operation.parameters ?? []).map((each) => [each.name, each.in, each.required, each.schema]);
  for (const [type, { schema }] of Object.entries(operation.requestBody?.content ?? {})) {
    const body = resolved(schema, api);
    for (const [name, field] of Object.entries(body.properties ?? {})) {
      rows.push([name, type, body.required?.includes(name), field]);
    }
  }
  if (rows.length === 0) return [];
  const table = element("table");
  table.append(row("th", ["field", "where", "needed", "type"]));
  for (const [name, place, required, schema] of rows) {
    table.append(row("td", [name, place, required ? "yes" : "no", shape(schema, api)]));
  }
  return [element("h3", "Takes"), table];
}

function outputs(operation, api) {
  return Object.entries(operation.responses).flatMap(([status, response]) =>
    Object.entries(response.content ?? {}).flatMap(([type, { schema }]) => [
      element("h3", `${status === "default" ? "Otherwise" : status}: ${type}`),
      element("pre", written(example(schema ?? {}, api))),
    ]),
  );
}

/** A schema in a few words: `string`, `integer, 1 to 500`, `one of up, down`. */
function shape(schema, api) {
  const each = resolved(schema, api);
  if (each.anyOf) return each.anyOf.map((one) => shape(one, api)).join(" or ");
  if (each.enum) return `one of ${each.enum.join(", ")}`;
  if (each.type === "array") return `list of ${shape(each.items ?? {}, api)}`;
  const least = each.minimum ?? each.minLength;
  const most = each.maximum ?? each.maxLength;
  const range = most !== undefined ? `, ${least ?? 0} to ${most}` : "";
  const unit = range && each.type === "string" ? " characters" : "";
  return `${each.type ?? "anything"}${range}${unit}`;
}

/** A schema as JSON whose leaves are types. */
function example(schema, api, depth = 0) {
  const each = resolved(schema, api);
  if (depth > 5) return "…";
  if (each.properties) {
    return Object.fromEntries(Object.entries(each.properties).map(([name, one]) => [name, example(one, api, depth + 1)]));
  }
  if (each.type === "array") return [example(each.items ?? {}, api, depth + 1)];
  const objects = (each.anyOf ?? []).filter((one) => resolved(one, api).properties);
  return objects.length > 0 ? example(objects[0], api, depth + 1) : shape(each, api);
}

function resolved(schema, api) {
  const name = schema.$ref?.replace("#/components/schemas/", "");
  return name ? api.components.schemas[name] : schema;
}

const written = (value) => (typeof value === "string" ? value : JSON.stringify(value, null, 2));

function row(cell, texts) {
  const made = element("tr");
  made.append(...texts.map((text) => element(cell, text)));
  return made;
}

function link(target, text) {
  const made = element("a", text);
  made.href = target;
  return made;
}

function element(name, text = "", className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

main().catch((error) => {
  document.getElementById("operations").textContent = `The description cannot be read: ${error.message}.`;
});
