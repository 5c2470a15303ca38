-- The words articles are found by. Words come split already (domain/search), so all the index does is split at blanks.
-- Nothing but the index is kept: `place` in edition_search is the rowid.
CREATE VIRTUAL TABLE `edition_search_words` USING fts5(`words`, content='', contentless_delete=1, tokenize='ascii');
