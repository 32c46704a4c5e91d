-- By which stroke table the stored keys of name order (name_strokes) were made: its fingerprint. Empty: not known.
ALTER TABLE election ADD COLUMN stroke_table TEXT NOT NULL DEFAULT ''
