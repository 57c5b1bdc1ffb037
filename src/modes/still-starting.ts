/** Class of what the page opens with to say that its program is still on its way. */
export const STILL_STARTING = "still-starting";
