#ifndef CTERMINAL_H
#define CTERMINAL_H

/* The narrow door to ncurses. Nothing of curses.h is seen from Swift: its globals, macros and variadic functions do not
   import, so this header has plain numbers and one event struct only. Everything here belongs to the main thread. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Chooses a UTF-8 character set for LC_CTYPE, and nothing else of the locale; false if the system has none. */
bool cterminal_use_utf8(void);

/* Opens the terminal of that terminfo name with raw keys, mouse and bracketed paste; false if it is unknown.
   Without `colored` no colour is ever asked for. */
bool cterminal_open(const char *term, bool colored);
/* Gives the terminal back as it was. */
void cterminal_close(void);
/* Gives the terminal back for a while, and takes it again. */
void cterminal_suspend(void);
void cterminal_resume(void);

/* The size now; asks the system, and tells ncurses if it had not noticed. */
void cterminal_size(int *columns, int *rows);
/* How many colours there are, 0 for none; 0x1000000 where they are 0xRRGGBB. */
int cterminal_colors(void);

/* Writes bytes to the terminal, all of them, unless it has been given back. */
void cterminal_write(const unsigned char *bytes, size_t count);
/* What the terminal takes for a capability of terminfo with these parameters, without padding; returns how many bytes it is,
   0 if the terminal has none. */
size_t cterminal_sequence(const char *capability, int first, int second, unsigned char *into, size_t capacity);
/* Whether a flag of terminfo, such as `bce`, is set. */
bool cterminal_has_flag(const char *capability);
/* Whether a frame may be sent in one piece (private mode 2026). */
bool cterminal_is_synchronised(void);
void cterminal_beep(void);
/* Gives memory back to the system that the program has let go of, and what is mapped of files and was not written; from any thread. Here
   because Swift does not see the calls. */
void cterminal_give_back_memory(void);
/* From now on all threads take memory from one heap: heaps of their own keep what they let go of, each for itself. */
void cterminal_share_heap(void);

/* What there is to read. */
enum { CTERMINAL_KEYS = 1, CTERMINAL_SIGNALS = 2, CTERMINAL_MAIL = 4 };
/* Waits for keys, signals or mail, at most so many milliseconds, and for ever with -1. What was interrupted was so by a signal. */
int32_t cterminal_wait(int signals, int mailbox, int patience);
/* Takes what was typed, at most `capacity` bytes, without ever waiting; 0 if nothing was, or the other side has gone. */
long cterminal_read(unsigned char *bytes, size_t capacity);
/* What a key sends by its terminfo name, such as `kcuu1`; NULL if the terminal has no such key. */
const char *cterminal_key_sequence(const char *capability);
/* How many cells the C library takes a scalar for; -1 if it cannot be printed. */
int cterminal_width(uint32_t scalar);

/* Has every signal that would end the program and can be caught, but for crashes, and CONT, TSTP and WINCH write its
   number as a byte into a pipe, and ignores PIPE. Returns the pipe's reading end, or -1. To be called after
   cterminal_open. */
int cterminal_catch_signals(void);
void cterminal_release_signals(void);
/* Stops the program, and the others of its job, as Ctrl-Z does; returns when it goes on. */
void cterminal_stop_job(void);
/* Ends the program by that signal, as if it had never been caught. */
void cterminal_die(int signal);

/* Remembers how the terminal is now, so that a crash can put it back before anything else is printed. Standard error is
   `replay` (a file, or -1) meanwhile, and `error` is the true one: a crash shows there what was collected. */
void cterminal_arm_rescue(int replay, int error);
void cterminal_disarm_rescue(void);

#endif
