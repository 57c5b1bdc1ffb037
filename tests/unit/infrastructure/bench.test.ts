import fc from "fast-check";
import { expect, test } from "vitest";
import { shuffled, spreadOver } from "../../bench/days";
import { spreadOf } from "../../bench/statistics";
import { markNames, stepTimes, type TraceEvent } from "../../bench/trace";

const MAIN = { pid: 1, tid: 1 };
const { begin, drawn } = markNames("random", 0);

function event(name: string, ph: string, ts: number, rest: Partial<TraceEvent> = {}): TraceEvent {
  return { ...MAIN, name, ph, ts, args: {}, ...rest };
}

/** A frame as Chromium traces it, presented long after it ended. */
function frame(flow: number, from: number, to: number, presented: number, sequence: number) {
  const id2 = { local: "0x1" };
  return [
    event("AnimationFrame", "s", from, { id: flow }),
    event("AnimationFrame", "b", from, { id2 }),
    event("AnimationFrame", "e", to, { id2 }),
    event("AnimationFrame", "f", presented, { id: flow }),
    event("AnimationFrame::Presentation", "n", presented, {
      args: { begin_frame_id: { sequence_number: sequence } },
    }),
  ];
}

test("a step lasts from its mark to the presentation of the frame that drew it", () => {
  const trace = [
    event(begin, "I", 10_000),
    ...frame(1, 2_000, 12_000, 13_000, 0),
    event(drawn, "I", 25_000),
    ...frame(2, 20_000, 26_000, 90_000, 7),
  ];
  expect(stepTimes(trace, "random", 1)).toMatchObject([{ shownMs: 80 }]);
});

test("of the main thread's tasks what came before the step is not counted, nor another thread's", () => {
  const trace = [
    event("RunTask", "X", 8_000, { dur: 4_000, tdur: 2_000 }),
    event(begin, "I", 10_000),
    event("RunTask", "X", 11_000, { dur: 9_000, tdur: 9_000, tid: 2 }),
    event("RunTask", "X", 20_000, { dur: 7_000, tdur: 5_000 }),
    event(drawn, "I", 25_000),
    ...frame(2, 20_000, 26_000, 90_000, 7),
    event("RunTask", "X", 40_000, { dur: 5_000, tdur: 5_000 }),
  ];
  expect(stepTimes(trace, "random", 1)).toMatchObject([{ taskMs: 2 + 7, cpuMs: 1 + 5 }]);
});

test("a frame that was never presented is an error, not a fast one", () => {
  const trace = [event(begin, "I", 10_000), event(drawn, "I", 25_000)];
  expect(() => stepTimes(trace, "random", 1)).toThrow(/no frame was presented/);
});

test("median and 95th percentile are values that were measured", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(spreadOf(hundred)).toEqual({ median: 50, p95: 95 });
  expect(spreadOf([7])).toEqual({ median: 7, p95: 7 });
});

test("days are spread from the first to the last", () => {
  expect(spreadOver([858, 859, 861, 862, 870], 3)).toEqual([858, 861, 870]);
  expect(() => spreadOver([858], 2)).toThrow(/2 days wanted, only 1 there/);
});

test("the shuffled order holds each place once and is the same in every run", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 200 }), (count) => {
      const places = shuffled(count);
      expect([...places].sort((a, b) => a - b)).toEqual([...places.keys()]);
      expect(shuffled(count)).toEqual(places);
    }),
  );
});
