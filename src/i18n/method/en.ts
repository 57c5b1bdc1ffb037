import type { Correction } from "../../model/annotations";
import type { PlacePrecision, TimePrecision } from "../../model/precision";

/** Texts of the method page, which load with it. */
export const methodEn = {
  heading: "How this map is made, and what it cannot show",
  lead: "Everything here comes from published sources. Each mark says where its fact comes from and how precisely it is known. What nobody reported stays open: it is never zero and never guessed.",

  shows: {
    heading: "What the map shows",
    paragraphs: [
      "Raids: what Ukraine's Air Force reports of each night, that is, which drones and missiles were launched, from where, at whom, and how many were shot down or lost. The reports since autumn 2022 have been put into a table by hand; every figure links to its report.",
      "Strikes: places that were hit, from two collections: Bellingcat's verified incidents of harm to civilians, to May 2024, and this project's own list for Kyiv and Kyiv oblast.",
      "The front: DeepState's outline of occupied land on the evening of each day since 3 April 2022, and the land that changed hands between any two evenings.",
      "All of it stands on one clock. A raid under the slider is seen beside the front of the same evening.",
    ],
  },

  limits: {
    heading: "What it does not know",
    items: [
      "The figures of raids are the claims of one side of the war. Nobody outside can check them, and they are hardest to check where most is said to have been shot down.",
      "A report names launch sites and targets together. Which drone flew where, by what route and when it arrived is not known.",
      "“Lost or suppressed” is a wide term. Some of these drones fell, some left the country, some may have hit something.",
      "Many more places were hit than are shown. Bellingcat's list ends in May 2024; after it there is only Kyiv and its oblast. A night without a mark was not a night without strikes.",
      "Short-range drones, artillery and guided bombs, most of what falls near the front, are hardly counted in the raid reports.",
      "The outline of the front is one group's assessment, drawn from what it can see and confirm. It comes once a day at best, late where little is known, and it has been redrawn at one stroke.",
      "The table of raids ends where it was last taken. After that day the front goes on alone.",
    ],
  },

  definitions: {
    heading: "What the words mean",
    terms: [
      [
        "Raid night",
        "From 15:00 to 15:00 Kyiv time, named by the day on which it began, so that an evening and its morning stay together. A raid belongs to the night that holds its middle.",
      ],
      ["Raid", "All that one report says of one night."],
      ["Wave", "One row of a report: one weapon model, or several counted in one figure."],
      [
        "Headline figures",
        "The sum of the Air Force command's reports of the night; where it made none, those of another national authority, which is then named. Regional commands stand beside and are never added, since they may count the same drones.",
      ],
      [
        "Drones",
        "Long-range attack drones: the Shahed type and the decoys reported with it. Reconnaissance drones and drones of the front line are listed and not added.",
      ],
      [
        "Missiles",
        "Cruise, ballistic, aeroballistic and hypersonic missiles, guided air-to-surface missiles, and surface-to-air missiles used against the ground.",
      ],
      ["Launched", "The number that the report says was launched or detected."],
      ["Shot down", "The number that the report says was shot down."],
      [
        "Lost or suppressed",
        "Lost from sight, or turned away by electronic warfare, as the report says. Counted apart from those shot down until 23 July 2025; since then the command’s reports give both as one number, and the table writes 0 here.",
      ],
      [
        "Share shot down",
        "Shot down divided by launched. It is left out where either is not reported, or where shot down and lost together exceed launched.",
      ],
      [
        "Rank",
        "By the number launched, among all nights for which a national authority gave a number.",
      ],
      [
        "Month",
        "A month counts a raid on the Kyiv day on which it was over. Charts by night count it on its night.",
      ],
      ["Strike", "A place that was hit, once, with its sources."],
      [
        "Taken, regained, net",
        "Land inside the outline on the later evening and not on the earlier; the reverse; and the difference of the two, in geodesic km².",
      ],
    ] as ReadonlyArray<readonly [term: string, meaning: string]>,
  },

  precision: {
    heading: "How precisely a thing is known, and how that is drawn",
    intro:
      "No mark is finer than the fact behind it. The radius of a ring is the typical size of such a place.",
    placeCaption: "Places",
    timeCaption: "Times",
    known: "Known",
    drawn: "Drawn",
    places: {
      exact: "a mark in its place",
      street: "a mark; the source itself blurs its points by about 150 m",
      neighbourhood: "a mark in a dashed ring of 0.8 km",
      district: "a mark in a dashed ring of 3 km",
      settlement: "a mark in a dashed ring of 3 km",
      raion: "an area of 25 km, no mark in it",
      oblast: "for strikes an area of 80 km; for targets the oblast in its own shape",
      region: "a soft area without an edge",
      country: "strands that fade out inside the country and have no end",
    } satisfies Record<PlacePrecision, string>,
    times: {
      minute: "a filled mark; in the replay between the start and the end reported",
      night: "an open mark; the whole night",
      day: "an open mark; the whole day, never as if at midnight",
    } satisfies Record<TimePrecision, string>,
    otherTimes: "All times are Kyiv time, whatever the clock of the reader's device says.",
  },

  illustrative: {
    heading: "What is illustrative",
    paragraphs: [
      "Strands are not routes. The number of a wave is split evenly over equal strands, one from each launch site to each target area named, and its width is by that share. Only the sum of the strands is reported.",
      "The replay of a night lets marks set out and arrive within the start and end that the report gives, at a typical speed of their class. When each left, which way it took and when it came is made up for the eye. The screen says so as long as the replay is open.",
    ],
  },

  front: {
    heading: "How the front is computed",
    paragraphs: [
      "Each evening's outline is cut into pieces that keep the days on which they were occupied. Every area on the map, in the charts and in the tables is a sum over these pieces, so that they cannot disagree.",
      "To 3 August 2025 the outlines come from the archive of DeepState's map, from then on from a public mirror of the same map. The two fit; the mirror has no grey zone.",
      "From July 2024 the pieces follow the source exactly. Before that the source redrew long stretches without an advance, so a line moved by less than 150 m is not taken for a change. Evenings on which far more changed at once than around them are marked as redrawn and counted all the same.",
      "The grey zone is shown as of every 30 days and to about 1 km. State border and coast are not front line.",
    ],
  },

  safety: {
    heading: "What is held back, and why",
    delay: (hours: string) =>
      `No strike is published until ${hours} hours after it. The build of the data fails if a younger one is in it.`,
    paragraphs: [
      "A fresh and exact point would help whoever aims the next missile. What is shown here is meant to be old and coarse enough to be of no use to them, and has been public elsewhere.",
      "Energy and military sites are moved to the middle of their district or settlement before the data is built, and the build fails where one is finer than that. Their exact points are in no file of this page.",
      "Nobody is named. Killed and injured are numbers, as reported, with their source; where none was reported, none is given.",
    ],
  },

  disagreement: {
    heading: "Where sources disagree",
    intro:
      "What others said for the same time, beside the sums of the reports' rows. The card of a raid shows those that hold its night.",
    none: "No such figures have been collected.",
  },

  corrections: {
    heading: "Corrections",
    intro:
      "What was published here and was wrong, newest first. Each stands also on the card that it concerns.",
    none: "None so far.",
    about: {
      night: (night: string) => `Night of ${night}`,
      strike: "A place that was hit",
      claim: "A figure that others gave",
      data: "The data as a whole",
    } satisfies Record<Correction["subject"]["kind"], string | ((night: string) => string)>,
  },

  report: {
    heading: "Report an error",
    here: "Report it here",
    nowhere:
      "This copy of the map was set up without an address for reports: tell whoever runs it, or open an issue where the project's source is kept.",
    paragraphs: [
      "Helpful are the address of your view, which always names what you see, what is wrong about it, and a public source that says otherwise.",
      "A mistake of a source is corrected at the source; here it is shown with a note. A mistake of this project is corrected in its tables, with an entry above.",
      "Please do not send exact places of military or energy sites, nor of fresh strikes.",
    ],
  },

  sources: {
    heading: "Sources",
    maker: "By",
    covers: "Covers",
    taken: "Taken",
    licence: "Terms",
    days: (from: string, to: string) => `${from} – ${to}`,
  },

  licences: {
    heading: "Terms and credits",
    paragraphs: [
      "Facts and figures are taken over, never a source's sentences or files. The terms of each source, as far as it states any, stand with it under Sources.",
      "Basemap, and border and coast of the front: © OpenStreetMap contributors (ODbL 1.0). Oblasts: Natural Earth (public domain). Rivers: GSHHG 2.3.7 (LGPL 3). Places: GeoNames (CC BY 4.0).",
      "Data and code are in the project's repository; a command in it prints the figures of nights, months, the front, towns, Kyiv and oblasts. This page sends no request to anyone else, sets no cookie and counts no reader.",
    ],
  },
};

export type MethodTexts = typeof methodEn;
