/** Suggestions, and complaints about service. */
export { FileSuggestionScreen } from "./file-screen";
export { suggestionMessages, suggestionTodo } from "./kinds";
export { SuggestionScreen } from "./suggestion-screen";
export { SuggestionsScreen } from "./suggestions-screen";
export { suggestionTodoCards } from "./todo-card";
