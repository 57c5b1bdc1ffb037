import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { ReportPlace } from "../../../src/panels/report-place";

const TEXTS = { here: "Report it here", nowhere: "No address was given." };

test("the place to report an error is a link where an address was given to the build", () => {
  expect(
    renderToString(<ReportPlace address="mailto:map@newsroom.example" texts={TEXTS} />),
  ).toContain('<a href="mailto:map@newsroom.example"');
});

test("and is told to be missing otherwise", () => {
  expect(renderToString(<ReportPlace address="" texts={TEXTS} />)).toBe(
    "<p>No address was given.</p>",
  );
});
