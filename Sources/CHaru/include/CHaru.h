#ifndef CHARU_H
#define CHARU_H

/* The narrow door to libharu, which writes PDF. It is opened at run time, so that the program builds and runs without it; nothing of its own
   header is needed. Every pointer here belongs to one thread. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Opens the library, the first time it is asked; false if none of its names is found or it lacks a function. */
bool charu_is_available(void);

typedef struct charu_document charu_document;

/* A new document; NULL if there is no library or no memory. */
charu_document *charu_open(void);
/* Frees a document with its pages and fonts. */
void charu_close(charu_document *document);

/* Sets the title, in ASCII. */
void charu_title(charu_document *document, const char *title);
/* Begins a page of so many points. */
void charu_page(charu_document *document, float width, float height);
/* Chooses a font of the library by its name and the name of its encoding; false if it does not have them. */
bool charu_font(charu_document *document, const char *name, const char *encoding, float size);
/* Embeds a TrueType font of a file, as far as its letters are used, for texts in UTF-8; the name by which charu_font knows it with the
   encoding "UTF-8", or NULL if it is no such font. */
const char *charu_font_file(charu_document *document, const char *path);
/* How many points a text in the chosen font's encoding takes. */
float charu_width(charu_document *document, const char *text);
/* Writes a text in the chosen font's encoding from a point on, measured from the left and the bottom, squeezed to so many percent of its
   width. */
void charu_text(charu_document *document, float x, float y, float percent, const char *text);
/* A thin line between two points. */
void charu_line(charu_document *document, float x1, float y1, float x2, float y2);
/* A black rectangle. */
void charu_fill(charu_document *document, float x, float y, float width, float height);

/* The bytes of the document, to be given to free(); NULL if anything since charu_open has failed. */
uint8_t *charu_bytes(charu_document *document, size_t *count);
/* The library's number of the first error; 0 if there is none. */
unsigned long charu_error(charu_document *document);

#endif
