import { joinHistories } from "../../../src/model/earlier-history";
import type { FrontHistory } from "../../../src/model/front";
import { decodeFront, type FrontTopology } from "../../../src/model/wire/front";
import {
  decodeFrontEarlier,
  type FrontEarlierTopology,
} from "../../../src/model/wire/front-earlier";

/** The two files of the front as one history, read as the map reads them. */
export function wholeHistory(front: FrontTopology, earlier: FrontEarlierTopology): FrontHistory {
  return joinHistories(
    decodeFront(front, "front.json"),
    decodeFrontEarlier(earlier, "frontearlier.json"),
  );
}
