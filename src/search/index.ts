export { createSearch, type Search, type Searchable, type SearchResult } from './createSearch.ts';
