import { obtainBrowser } from "./browser-executable";
import { installations, thisMachine } from "./this-machine";

try {
  console.log(`Browser: ${obtainBrowser(thisMachine(), installations(), console.log)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
