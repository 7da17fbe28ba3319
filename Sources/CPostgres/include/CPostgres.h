#ifndef CPOSTGRES_H
#define CPOSTGRES_H

/* The narrow door to libpq, PostgreSQL's client library. It is opened at run time, so that the program builds, starts and runs without it;
   nothing of its own header is needed. The functions are libpq's, by its names; call none before cpostgres_open() has said true. A
   connection is used by one thread at a time. */

#include <stdbool.h>
#include <stdint.h>

/* Opens the library, the first time it is asked; false if it is not there or lacks a function. With a path only that file is tried. */
bool cpostgres_open(const char *path);

/* A connection; 0 where there is none. A number, so that it can be handed from thread to thread. */
typedef struct { uintptr_t address; } cpostgres_connection;
/* An answer; belongs to who got it. */
typedef struct cpostgres_result cpostgres_result;

/* What CONNECTION_OK, PGRES_POLLING_… and PGRES_… are in libpq's binary interface. */
enum { CPOSTGRES_CONNECTION_OK = 0, CPOSTGRES_CONNECTION_BAD = 1 };
enum { CPOSTGRES_POLLING_FAILED = 0, CPOSTGRES_POLLING_READING = 1, CPOSTGRES_POLLING_WRITING = 2, CPOSTGRES_POLLING_OK = 3 };
enum { CPOSTGRES_COMMAND_OK = 1, CPOSTGRES_TUPLES_OK = 2 };
enum { CPOSTGRES_ERRORS_VERBOSE = 2 };

/* One option of a URL, as libpq lays it out. The list ends with a keyword that is NULL. */
typedef struct {
  const char *keyword;
  const char *environment;
  const char *compiled;
  const char *value;
  const char *label;
  const char *shown_as;
  int shown_size;
} cpostgres_option;

/* The options that a URL names, to be given to cpostgres_free_options(); NULL if it cannot be read. */
cpostgres_option *cpostgres_options(const char *url);
/* The options that a connection was made with, those of a service file and of the environment too. */
cpostgres_option *cpostgres_options_of(cpostgres_connection connection);
void cpostgres_free_options(cpostgres_option *options);

/* Begins to connect without waiting; of what is said twice the later counts, and a URL under "dbname" counts as its parts there. Messages
   of the server carry their SQLSTATE, notices are thrown away. */
cpostgres_connection cpostgres_connect_start(const char *const *keywords, const char *const *values);
/* Goes on connecting: one of CPOSTGRES_POLLING_…. */
int cpostgres_connect_poll(cpostgres_connection connection);
/* Closes it, whatever it was doing. Never waits. */
void cpostgres_finish(cpostgres_connection connection);
int cpostgres_status(cpostgres_connection connection);
int cpostgres_socket(cpostgres_connection connection);
int cpostgres_set_nonblocking(cpostgres_connection connection);
/* Such as 150018. */
int cpostgres_server_version(cpostgres_connection connection);
/* The server's process. */
int cpostgres_backend(cpostgres_connection connection);
/* Whether the connection is encrypted. */
bool cpostgres_is_encrypted(cpostgres_connection connection);
/* Whether the server wanted a password and there was none to give. */
bool cpostgres_needs_password(cpostgres_connection connection);
const char *cpostgres_host(cpostgres_connection connection);
const char *cpostgres_port(cpostgres_connection connection);
const char *cpostgres_error(cpostgres_connection connection);

/* Sends one statement with parameters as text; NULL is null. 0 if that failed. */
int cpostgres_send(cpostgres_connection connection, const char *sql, int count, const char *const *values);
/* Sends statements without parameters, which are one transaction unless they say otherwise. */
int cpostgres_send_script(cpostgres_connection connection, const char *sql);
int cpostgres_flush(cpostgres_connection connection);
int cpostgres_consume(cpostgres_connection connection);
int cpostgres_is_busy(cpostgres_connection connection);
/* The next answer, to be given to cpostgres_clear(); NULL after the last. Waits if cpostgres_is_busy(). */
cpostgres_result *cpostgres_next(cpostgres_connection connection);
void cpostgres_clear(cpostgres_result *result);
int cpostgres_result_status(const cpostgres_result *result);
/* A part of an error by its letter: C SQLSTATE, M message, D detail, n constraint. */
const char *cpostgres_result_error(const cpostgres_result *result, char part);
int cpostgres_rows(const cpostgres_result *result);
int cpostgres_columns(const cpostgres_result *result);
/* NULL where the value is null. The length does not count the zero byte behind it. */
const char *cpostgres_value(const cpostgres_result *result, int row, int column, int *length);

#endif
