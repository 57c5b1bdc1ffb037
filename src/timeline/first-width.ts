import { createContext } from "preact";

/** Pixels that something is taken to be wide before it is measured, which it never is in the build. */
export const FirstWidth = createContext(800);
