/** Of the element that describes the map; what draws the map is loaded later than what describes it. */
export const MAP_IN_WORDS_ID = "map-in-words";
