import { csvFormat } from "d3-dsv";
import type { Gazetteer } from "../../../../data/pipeline/gazetteer";
import { parseAuthorities } from "../../../../data/pipeline/gazetteer/authorities";
import { parseModels } from "../../../../data/pipeline/gazetteer/models";
import { parsePlaces } from "../../../../data/pipeline/gazetteer/places";
import { readAttacks } from "../../../../data/pipeline/raids";
import { SourceReport } from "../../../../data/pipeline/report";
import { minutesOfDate } from "../../../../src/model/time";

/** A row as the source writes it: the Shahed-type drones of the night of 3 to 4 July 2025. */
export const ORDINARY_ROW = {
  time_start: "2025-07-03 18:00",
  time_end: "2025-07-04 06:00",
  model: "Shahed-136/131",
  launch_place: "Kursk oblast",
  target: "Ukraine",
  target_main: "Kyiv",
  launched: "539.0",
  destroyed: "268.0",
  not_reach_goal: "208.0",
  still_attacking: "",
  border_crossing: "{}",
  is_shahed: "330.0",
  num_hit_location: "8.0",
  num_fall_fragment_location: "33.0",
  carrier: "",
  turbojet: "",
  turbojet_destroyed: "",
  "affected region": "",
  destroyed_details: "",
  launched_details: "",
  launch_place_details: "",
  source: "kpszsu/posts/one",
};
export type AttackCells = typeof ORDINARY_ROW;

const COLUMNS = Object.keys(ORDINARY_ROW) as Array<keyof AttackCells>;

export const GAZETTEER: Gazetteer = {
  places: parsePlaces(
    `id,level,name_en,name_uk,longitude,latitude,radius_km,oblast,use,spellings,coordinate_source
ukraine,country,Ukraine,Україна,31.4,48.7,500,,,Ukraine,estimate
region-south,region,South of Ukraine,Південь України,32.3,46.9,150,,target,south,estimate
direction-south,region,Southern direction,Південний напрямок,34,45,150,,launch,south,estimate
volyn-oblast,oblast,Volyn oblast,Волинська область,24.85,51.18,79,UA-07,,Volyn oblast|Lutsk oblast,natural-earth
odesa-oblast,oblast,Odesa oblast,Одеська область,30.45,46.98,103,UA-51,,Odesa oblast,natural-earth
kursk-oblast,oblast,Kursk oblast,Курська область,36.08,51.68,98,,,Kursk oblast,natural-earth
saratov-oblast,oblast,Saratov oblast,Саратовська область,46.79,51.58,180,,,Saratov oblast,natural-earth
crimea,oblast,Crimea,Крим,34.37,45.33,92,UA-43,,Crimea,natural-earth
caspian-sea,region,Caspian Sea,Каспійське море,49.5,44,250,,,Caspian Sea,estimate
black-sea,region,Black Sea,Чорне море,34.5,43.8,200,,,Black Sea,estimate
black-sea-odesa,region,Black Sea off Odesa oblast,Чорне море,30.95,46.2,60,UA-51,,"Odesa oblast, Black Sea",estimate
kryvyi-rih-raion,raion,Kryvyi Rih raion,Криворізький район,33.39,47.91,45,UA-12,,"Dnipropetrovsk oblast, Kryvyi Rih Raion",geonames
kyiv,settlement,Kyiv,Київ,30.52,50.45,15,UA-30,,Kyiv,geonames
lutsk,settlement,Lutsk,Луцьк,25.34,50.76,6,UA-07,,Lutsk,geonames
kryvyi-rih,settlement,Kryvyi Rih,Кривий Ріг,33.39,47.91,15,UA-12,,Kryvyi Rih,geonames
kharkiv,settlement,Kharkiv,Харків,36.25,49.98,12,UA-63,,Kharkiv,geonames
hvardiiske,settlement,Hvardiiske,Гвардійське,34.02,45.12,5,UA-43,,"Hvardiiske, Crimea|Hvardiiske",geonames
`,
    "places.csv",
  ),
  models: parseModels(
    `id,name,spellings,weapon_class
shahed-136-131,Shahed-136/131,Shahed-136/131,drone
lancet,Lancet,Lancet,short-range-drone
molniya,Molniya,Молнія,short-range-drone
x-101-x-555,X-101/X-555,X-101/X-555,cruise-missile
kalibr,Kalibr,Kalibr,cruise-missile
iskander-m,Iskander-M,Iskander-M,ballistic-missile
s-300,S-300,C-300,surface-to-air-missile
`,
    "models.csv",
  ),
  authorities: parseAuthorities(
    `id,prefix,address,name_en,name_uk,scope
air-force-command,kpszsu/,https://www.facebook.com/kpszsu/,Air Force Command,Повітряні Сили,national
air-force-command,https://t.me/kpszsu/,https://t.me/kpszsu/,Air Force Command,Повітряні Сили,national
facebook-video,watch/?v=,https://www.facebook.com/watch/?v=,Facebook video,Відео у Facebook,other
`,
    "authorities.csv",
  ),
  towns: [],
};

/** When the rows of these tests are read. */
export const NOW = minutesOfDate(new Date("2026-11-30T12:00Z"));

/** Reads rows that differ from the ordinary one as given, in a file named `attacks.csv`. */
export function readRows(...differences: ReadonlyArray<Partial<AttackCells>>) {
  const report = new SourceReport("attacks", "rows");
  const rows = differences.map((difference) => ({ ...ORDINARY_ROW, ...difference }));
  const reads = readAttacks(csvFormat(rows, COLUMNS), "attacks.csv", GAZETTEER, report, NOW);
  return { reads, report };
}
