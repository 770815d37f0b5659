// A static library needs a source; this one's content is its resource.
