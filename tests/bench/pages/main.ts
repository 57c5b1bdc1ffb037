import { type ContestantId, isContestant } from "../contestants";
import { type BenchSetup, SETUP_PATH } from "../setup";
import { markNames } from "../trace";
import type { Contestant, Enter } from "./contestant";
import { pause } from "./picture";
import "./bench-page";

const ENTER: Readonly<Record<ContestantId, () => Promise<Enter>>> = {
  ours: async () => (await import("./ours")).enter,
  bare: async () => (await import("./bare")).enter,
  setdata: async () => (await import("./set-data")).enterInMemory,
  fetch: async () => (await import("./set-data")).enterFetching,
  leaflet: async () => (await import("./leaflet")).enter,
  kepler: async () => (await import("./kepler")).enter,
};

/** So long nothing happens before a step and after it. */
const QUIET_MS = 100;

/** So long after the last step of a pass its frame is presented at the latest, and can be traced. */
const PRESENTED_MS = 2000;

let contestant: Contestant;

window.bench = {
  async enter() {
    const id = new URLSearchParams(location.search).get("contestant");
    const container = document.getElementById("map");
    if (!isContestant(id) || !container) throw new Error(`no contestant "${id}"`);
    const setup: BenchSetup = await (await fetch(SETUP_PATH)).json();
    const enter = await ENTER[id]();
    contestant = await enter(container, setup);
    await pause(QUIET_MS);
  },
  async begin() {
    await marked("load", 0, () => contestant.load());
    await marked("first", 0, () => contestant.showFirst());
    await pause(PRESENTED_MS);
  },
  async check(places) {
    let unfinished = 0;
    let unchanged = 0;
    let before = "";
    for (const place of places) {
      await contestant.show(place);
      const drawn = contestant.picture();
      await contestant.settled();
      await pause(QUIET_MS);
      await contestant.drawAgain();
      if (contestant.picture() !== drawn) unfinished++;
      if (drawn === before) unchanged++;
      before = drawn;
      await contestant.settled();
    }
    return { unfinished, unchanged };
  },
  async run(phase, places) {
    for (const [step, place] of places.entries()) {
      await marked(phase, step, () => contestant.show(place));
    }
    await pause(PRESENTED_MS);
  },
};

async function marked(phase: string, step: number, act: () => Promise<void>): Promise<void> {
  const { begin, drawn } = markNames(phase, step);
  performance.mark(begin);
  await act();
  performance.mark(drawn);
  await contestant.settled();
  await pause(QUIET_MS);
}
