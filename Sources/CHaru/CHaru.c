#include "CHaru.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>

/* What libharu calls HPDF_Doc, HPDF_Page, HPDF_Font and HPDF_STATUS; its API has been the same since 2.1. */
typedef void *handle;
typedef unsigned long status;

static struct {
  handle (*create)(void *on_error, void *data);
  void (*destroy)(handle);
  status (*error)(handle);
  void (*reset_error)(handle);
  status (*compress)(handle, unsigned int);
  status (*information)(handle, int, const char *);
  status (*chinese_fonts)(handle);
  status (*chinese_encodings)(handle);
  status (*korean_fonts)(handle);
  status (*korean_encodings)(handle);
  status (*unicode_encodings)(handle);
  const char *(*font_file)(handle, const char *, int);
  handle (*add_page)(handle);
  status (*set_width)(handle, float);
  status (*set_height)(handle, float);
  handle (*font)(handle, const char *, const char *);
  status (*use_font)(handle, handle, float);
  float (*text_width)(handle, const char *);
  status (*begin_text)(handle);
  status (*end_text)(handle);
  status (*squeeze)(handle, float);
  status (*text)(handle, float, float, const char *);
  status (*line_width)(handle, float);
  status (*move)(handle, float, float);
  status (*line)(handle, float, float);
  status (*stroke)(handle);
  status (*rectangle)(handle, float, float, float, float);
  status (*fill)(handle);
  status (*save)(handle);
  uint32_t (*size)(handle);
  status (*rewind)(handle);
  status (*read)(handle, uint8_t *, uint32_t *);
} haru;

static const struct { void **place; const char *name; } functions[] = {
  {(void **)&haru.create, "HPDF_New"},
  {(void **)&haru.destroy, "HPDF_Free"},
  {(void **)&haru.error, "HPDF_GetError"},
  {(void **)&haru.reset_error, "HPDF_ResetError"},
  {(void **)&haru.compress, "HPDF_SetCompressionMode"},
  {(void **)&haru.information, "HPDF_SetInfoAttr"},
  {(void **)&haru.chinese_fonts, "HPDF_UseCNSFonts"},
  {(void **)&haru.chinese_encodings, "HPDF_UseCNSEncodings"},
  {(void **)&haru.korean_fonts, "HPDF_UseKRFonts"},
  {(void **)&haru.korean_encodings, "HPDF_UseKREncodings"},
  {(void **)&haru.unicode_encodings, "HPDF_UseUTFEncodings"},
  {(void **)&haru.font_file, "HPDF_LoadTTFontFromFile"},
  {(void **)&haru.add_page, "HPDF_AddPage"},
  {(void **)&haru.set_width, "HPDF_Page_SetWidth"},
  {(void **)&haru.set_height, "HPDF_Page_SetHeight"},
  {(void **)&haru.font, "HPDF_GetFont"},
  {(void **)&haru.use_font, "HPDF_Page_SetFontAndSize"},
  {(void **)&haru.text_width, "HPDF_Page_TextWidth"},
  {(void **)&haru.begin_text, "HPDF_Page_BeginText"},
  {(void **)&haru.end_text, "HPDF_Page_EndText"},
  {(void **)&haru.squeeze, "HPDF_Page_SetHorizontalScalling"},
  {(void **)&haru.text, "HPDF_Page_TextOut"},
  {(void **)&haru.line_width, "HPDF_Page_SetLineWidth"},
  {(void **)&haru.move, "HPDF_Page_MoveTo"},
  {(void **)&haru.line, "HPDF_Page_LineTo"},
  {(void **)&haru.stroke, "HPDF_Page_Stroke"},
  {(void **)&haru.rectangle, "HPDF_Page_Rectangle"},
  {(void **)&haru.fill, "HPDF_Page_Fill"},
  {(void **)&haru.save, "HPDF_SaveToStream"},
  {(void **)&haru.size, "HPDF_GetStreamSize"},
  {(void **)&haru.rewind, "HPDF_ResetStream"},
  {(void **)&haru.read, "HPDF_ReadFromStream"},
};

/* As distributions and package managers call it, the versions that are known before the plain name. */
static const char *const names[] = {
  "libhpdf.so.2.4", "libhpdf.so.2.3", "libhpdf.so.2.3.0", "libhpdf-2.3.0.so", "libhpdf.so", "libhpdf.dylib",
  "/opt/homebrew/lib/libhpdf.dylib", "/usr/local/lib/libhpdf.dylib", "/opt/local/lib/libhpdf.dylib",
};

static bool is_open = false;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  for (size_t name = 0; name < sizeof names / sizeof *names; name++) {
    void *library = dlopen(names[name], RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) continue;
    bool is_whole = true;
    for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
      *functions[index].place = dlsym(library, functions[index].name);
      if (*functions[index].place == NULL) is_whole = false;
    }
    if (is_whole) {
      is_open = true;
      return;
    }
    dlclose(library);
  }
}

bool charu_is_available(void) {
  pthread_once(&once, open_library);
  return is_open;
}

struct charu_document {
  handle pdf;
  handle page;
  handle font;
  float size;
};

charu_document *charu_open(void) {
  if (!charu_is_available()) return NULL;
  charu_document *document = calloc(1, sizeof *document);
  if (document == NULL) return NULL;
  document->pdf = haru.create(NULL, NULL);
  if (document->pdf == NULL) {
    free(document);
    return NULL;
  }
  const unsigned int all = 0x0F;
  haru.compress(document->pdf, all);
  haru.chinese_fonts(document->pdf);
  haru.chinese_encodings(document->pdf);
  haru.korean_fonts(document->pdf);
  haru.korean_encodings(document->pdf);
  haru.unicode_encodings(document->pdf);
  return document;
}

void charu_close(charu_document *document) {
  if (document == NULL) return;
  haru.destroy(document->pdf);
  free(document);
}

void charu_title(charu_document *document, const char *title) {
  const int title_attribute = 5;
  haru.information(document->pdf, title_attribute, title);
}

void charu_page(charu_document *document, float width, float height) {
  document->page = haru.add_page(document->pdf);
  if (document->page == NULL) return;
  haru.set_width(document->page, width);
  haru.set_height(document->page, height);
  haru.line_width(document->page, 0.5f);
}

bool charu_font(charu_document *document, const char *name, const char *encoding, float size) {
  if (document->page == NULL) return false;
  document->font = haru.font(document->pdf, name, encoding);
  document->size = size;
  if (document->font == NULL) return false;
  return haru.use_font(document->page, document->font, size) == 0;
}

const char *charu_font_file(charu_document *document, const char *path) {
  const int embedded = 1;
  const char *name = haru.font_file(document->pdf, path, embedded);
  /* A file that is no font is no fault of the document. */
  if (name == NULL) haru.reset_error(document->pdf);
  return name;
}

float charu_width(charu_document *document, const char *text) {
  return document->page == NULL ? 0 : haru.text_width(document->page, text);
}

void charu_text(charu_document *document, float x, float y, float percent, const char *text) {
  if (document->page == NULL) return;
  haru.begin_text(document->page);
  haru.squeeze(document->page, percent);
  haru.text(document->page, x, y, text);
  haru.end_text(document->page);
}

void charu_line(charu_document *document, float x1, float y1, float x2, float y2) {
  if (document->page == NULL) return;
  haru.move(document->page, x1, y1);
  haru.line(document->page, x2, y2);
  haru.stroke(document->page);
}

void charu_fill(charu_document *document, float x, float y, float width, float height) {
  if (document->page == NULL) return;
  haru.rectangle(document->page, x, y, width, height);
  haru.fill(document->page);
}

uint8_t *charu_bytes(charu_document *document, size_t *count) {
  *count = 0;
  if (haru.error(document->pdf) != 0 || haru.save(document->pdf) != 0) return NULL;
  uint32_t size = haru.size(document->pdf);
  uint8_t *bytes = malloc(size > 0 ? size : 1);
  if (bytes == NULL) return NULL;
  uint32_t read = size;
  /* It answers "end of the stream" after the last byte. */
  haru.rewind(document->pdf);
  haru.read(document->pdf, bytes, &read);
  haru.reset_error(document->pdf);
  if (read != size || size == 0) {
    free(bytes);
    return NULL;
  }
  *count = size;
  return bytes;
}

unsigned long charu_error(charu_document *document) { return haru.error(document->pdf); }
