#include "CPostgres.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <string.h>

/* What libpq calls PGconn; its binary interface has been the same since version 5 of its name. */
typedef void *handle;

static struct {
  cpostgres_option *(*parse)(const char *, char **);
  cpostgres_option *(*options_of)(handle);
  void (*free_options)(cpostgres_option *);
  handle (*connect_start)(const char *const *, const char *const *, int);
  int (*connect_poll)(handle);
  void (*finish)(handle);
  int (*status)(handle);
  int (*socket)(handle);
  int (*set_nonblocking)(handle, int);
  int (*server_version)(handle);
  int (*backend)(handle);
  int (*is_encrypted)(handle);
  int (*needs_password)(handle);
  char *(*host)(handle);
  char *(*port)(handle);
  char *(*error)(handle);
  int (*set_verbosity)(handle, int);
  void (*(*set_notice_processor)(handle, void (*)(void *, const char *), void *))(void *, const char *);
  int (*send)(handle, const char *, int, const unsigned int *, const char *const *, const int *, const int *, int);
  int (*send_script)(handle, const char *);
  int (*flush)(handle);
  int (*consume)(handle);
  int (*is_busy)(handle);
  cpostgres_result *(*next)(handle);
  void (*clear)(cpostgres_result *);
  int (*result_status)(const cpostgres_result *);
  char *(*result_error)(const cpostgres_result *, int);
  int (*rows)(const cpostgres_result *);
  int (*columns)(const cpostgres_result *);
  char *(*value)(const cpostgres_result *, int, int);
  int (*length)(const cpostgres_result *, int, int);
  int (*is_null)(const cpostgres_result *, int, int);
  void (*free_memory)(void *);
} pq;

static const struct { void **place; const char *name; } functions[] = {
  {(void **)&pq.parse, "PQconninfoParse"},
  {(void **)&pq.options_of, "PQconninfo"},
  {(void **)&pq.free_options, "PQconninfoFree"},
  {(void **)&pq.connect_start, "PQconnectStartParams"},
  {(void **)&pq.connect_poll, "PQconnectPoll"},
  {(void **)&pq.finish, "PQfinish"},
  {(void **)&pq.status, "PQstatus"},
  {(void **)&pq.socket, "PQsocket"},
  {(void **)&pq.set_nonblocking, "PQsetnonblocking"},
  {(void **)&pq.server_version, "PQserverVersion"},
  {(void **)&pq.backend, "PQbackendPID"},
  {(void **)&pq.is_encrypted, "PQsslInUse"},
  {(void **)&pq.needs_password, "PQconnectionNeedsPassword"},
  {(void **)&pq.host, "PQhost"},
  {(void **)&pq.port, "PQport"},
  {(void **)&pq.error, "PQerrorMessage"},
  {(void **)&pq.set_verbosity, "PQsetErrorVerbosity"},
  {(void **)&pq.set_notice_processor, "PQsetNoticeProcessor"},
  {(void **)&pq.send, "PQsendQueryParams"},
  {(void **)&pq.send_script, "PQsendQuery"},
  {(void **)&pq.flush, "PQflush"},
  {(void **)&pq.consume, "PQconsumeInput"},
  {(void **)&pq.is_busy, "PQisBusy"},
  {(void **)&pq.next, "PQgetResult"},
  {(void **)&pq.clear, "PQclear"},
  {(void **)&pq.result_status, "PQresultStatus"},
  {(void **)&pq.result_error, "PQresultErrorField"},
  {(void **)&pq.rows, "PQntuples"},
  {(void **)&pq.columns, "PQnfields"},
  {(void **)&pq.value, "PQgetvalue"},
  {(void **)&pq.length, "PQgetlength"},
  {(void **)&pq.is_null, "PQgetisnull"},
  {(void **)&pq.free_memory, "PQfreemem"},
};

/* As distributions and package managers call it. */
static const char *const names[] = {
#ifdef __APPLE__
  "libpq.5.dylib",
  "/opt/homebrew/opt/libpq/lib/libpq.5.dylib",
  "/usr/local/opt/libpq/lib/libpq.5.dylib",
  "/opt/homebrew/lib/libpq.5.dylib",
  "/usr/local/lib/libpq.5.dylib",
  "/opt/local/lib/libpq.5.dylib",
#else
  "libpq.so.5",
#endif
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static bool is_open = false;

/* Takes the functions of a file, all or none. The table is filled once and never changed while others may use it. */
static bool open_file(const char *path) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return false;
  for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
    if (dlsym(library, functions[index].name) != NULL) continue;
    dlclose(library);
    return false;
  }
  if (is_open) {
    dlclose(library);
    return true;
  }
  for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
    *functions[index].place = dlsym(library, functions[index].name);
  }
  is_open = true;
  return true;
}

bool cpostgres_open(const char *path) {
  pthread_mutex_lock(&lock);
  bool found = false;
  if (path != NULL) {
    found = open_file(path);
  } else {
    for (size_t name = 0; !is_open && name < sizeof names / sizeof *names; name++) open_file(names[name]);
    found = is_open;
  }
  pthread_mutex_unlock(&lock);
  return found;
}

static handle of(cpostgres_connection connection) { return (handle)connection.address; }

cpostgres_option *cpostgres_options(const char *url) {
  char *message = NULL;
  cpostgres_option *options = pq.parse(url, &message);
  /* The message quotes the URL, in which a password may stand: nobody gets it. */
  if (message != NULL) pq.free_memory(message);
  return options;
}

cpostgres_option *cpostgres_options_of(cpostgres_connection connection) { return pq.options_of(of(connection)); }

void cpostgres_free_options(cpostgres_option *options) {
  if (options != NULL) pq.free_options(options);
}

static void ignore(void *context, const char *notice) {
  (void)context;
  (void)notice;
}

cpostgres_connection cpostgres_connect_start(const char *const *keywords, const char *const *values) {
  const int expand_url = 1;
  handle made = pq.connect_start(keywords, values, expand_url);
  if (made != NULL) {
    pq.set_verbosity(made, CPOSTGRES_ERRORS_VERBOSE);
    pq.set_notice_processor(made, ignore, NULL);
  }
  return (cpostgres_connection){(uintptr_t)made};
}

int cpostgres_connect_poll(cpostgres_connection connection) { return pq.connect_poll(of(connection)); }

void cpostgres_finish(cpostgres_connection connection) {
  if (connection.address == 0) return;
  /* Closing says good-bye to the server, which must not wait for one that reads nothing. */
  pq.set_nonblocking(of(connection), 1);
  pq.finish(of(connection));
}

int cpostgres_status(cpostgres_connection connection) { return pq.status(of(connection)); }

int cpostgres_socket(cpostgres_connection connection) { return pq.socket(of(connection)); }

int cpostgres_set_nonblocking(cpostgres_connection connection) { return pq.set_nonblocking(of(connection), 1); }

int cpostgres_server_version(cpostgres_connection connection) { return pq.server_version(of(connection)); }

int cpostgres_backend(cpostgres_connection connection) { return pq.backend(of(connection)); }

bool cpostgres_is_encrypted(cpostgres_connection connection) { return pq.is_encrypted(of(connection)) != 0; }
bool cpostgres_needs_password(cpostgres_connection connection) { return pq.needs_password(of(connection)) != 0; }

const char *cpostgres_host(cpostgres_connection connection) { return pq.host(of(connection)); }

const char *cpostgres_port(cpostgres_connection connection) { return pq.port(of(connection)); }

const char *cpostgres_error(cpostgres_connection connection) { return pq.error(of(connection)); }

int cpostgres_send(cpostgres_connection connection, const char *sql, int count, const char *const *values) {
  const int as_text = 0;
  return pq.send(of(connection), sql, count, NULL, values, NULL, NULL, as_text);
}

int cpostgres_send_script(cpostgres_connection connection, const char *sql) { return pq.send_script(of(connection), sql); }

int cpostgres_flush(cpostgres_connection connection) { return pq.flush(of(connection)); }

int cpostgres_consume(cpostgres_connection connection) { return pq.consume(of(connection)); }

int cpostgres_is_busy(cpostgres_connection connection) { return pq.is_busy(of(connection)); }

cpostgres_result *cpostgres_next(cpostgres_connection connection) { return pq.next(of(connection)); }

void cpostgres_clear(cpostgres_result *result) { pq.clear(result); }

int cpostgres_result_status(const cpostgres_result *result) { return pq.result_status(result); }

const char *cpostgres_result_error(const cpostgres_result *result, char part) { return pq.result_error(result, part); }

int cpostgres_rows(const cpostgres_result *result) { return pq.rows(result); }

int cpostgres_columns(const cpostgres_result *result) { return pq.columns(result); }

const char *cpostgres_value(const cpostgres_result *result, int row, int column, int *length) {
  if (pq.is_null(result, row, column)) return NULL;
  *length = pq.length(result, row, column);
  return pq.value(result, row, column);
}
