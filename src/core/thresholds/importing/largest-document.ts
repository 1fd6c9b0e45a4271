/** The largest threshold document that is read, by whatever way it comes: most of it is pictures. */
export const LARGEST_DOCUMENT_MEGABYTES = 20;
