/** Questions to a department: asked, answered, passed on. */
export { Answering, PassingOn } from "./answer-sheet";
export { AskScreen } from "./ask-screen";
