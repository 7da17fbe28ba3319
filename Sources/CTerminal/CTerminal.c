#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#ifdef __APPLE__
#define _DARWIN_C_SOURCE
#endif

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#ifdef __linux__
#include <link.h>
#include <sys/mman.h>
#endif
#include <locale.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

/* term.h makes macros of common words. */
#undef columns
#undef lines

#include "CTerminal.h"

static SCREEN *screen;
static bool reports_mouse;
static bool is_utf8;
static bool has_synchronised_output;
static bool has_colors_here;
static bool is_suspended;
/* What the terminal shows of the program: ncurses itself mostly has windows of one cell. */
static int shown_columns, shown_rows;

static void write_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written < 0) {
      if (errno == EINTR) continue;
      if (errno != EAGAIN) return;
      /* Somebody who shares the terminal has set it not to wait: what does not fit yet is waited for. */
      struct pollfd polled = {fd, POLLOUT, 0};
      if (poll(&polled, 1, 2000) == 0) return;
      continue;
    }
    bytes += written;
    count -= (size_t)written;
  }
}

/* Only right before or after doupdate, when ncurses holds nothing back. */
static void raw_write(const char *bytes) {
  fflush(stdout);
  write_all(STDOUT_FILENO, bytes, strlen(bytes));
}

/* ---- locale ------------------------------------------------------------------------------------------------- */

bool cterminal_use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8", "UTF-8"};
  is_utf8 = false;
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (setlocale(LC_CTYPE, names[i]) == NULL) continue;
    const char *codeset = nl_langinfo(CODESET);
    if (strcmp(codeset, "UTF-8") == 0 || strcmp(codeset, "utf8") == 0) {
      is_utf8 = true;
      return true;
    }
  }
  setlocale(LC_CTYPE, "C");
  return false;
}

int cterminal_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* ---- opening and closing ------------------------------------------------------------------------------------ */

/* Bracketed paste, and the mouse: presses, releases and the wheel, in the form that has no edge at column 223. ncurses never reads the keys,
   so its own switches for the mouse are not used either. */
static void private_modes(bool on) {
  raw_write(on ? "\033[?2004h" : "\033[?2004l");
  if (reports_mouse) raw_write(on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l");
}

/* ncurses has a read wait for one byte. Without a wait nothing can deafen the program: not a report that was cut off, nor somebody else who
   reads from the same terminal. */
static void read_without_waiting(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_cc[VMIN] = 0;
  modes.c_cc[VTIME] = 0;
  if (tcsetattr(STDIN_FILENO, TCSANOW, &modes) == 0) def_prog_mode();
}

static bool knows_mouse(const char *term) {
  const char *reports = tigetstr("kmous");
  return (reports != NULL && reports != (const char *)-1 && *reports != '\0') || strstr(term, "xterm") != NULL;
}

static void compute_reset(void);

/* Frames are not ncurses' own, and the three copies of the screen that it keeps take 400 kB at 120x40: it has the whole screen only while it
   clears or leaves it. */
static void have_whole_screen(void) { resize_term(shown_rows, shown_columns); }
static void have_one_cell(void) { resize_term(1, 1); }

bool cterminal_open(const char *term, bool colored) {
  fflush(stdout);
  screen = newterm(term, stdout, stdin);
  if (screen == NULL) return false;
  set_term(screen);
  has_colors_here = colored && has_colors();
  has_synchronised_output = strncmp(term, "linux", 5) != 0 && strncmp(term, "vt", 2) != 0 && strcmp(term, "ansi") != 0;

  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  /* Not every emulator gives what deleting a character uncovers the colour that ncurses expects. */
  idcok(stdscr, FALSE);
  leaveok(stdscr, TRUE);
  curs_set(0);
  /* Only has the terminal send its keys in the form that its entry names. */
  keypad(stdscr, TRUE);
  reports_mouse = knows_mouse(term);
  read_without_waiting();
  if (has_colors_here) {
    start_color();
    use_default_colors();
  }
  compute_reset();
  wnoutrefresh(stdscr);
  doupdate();
  shown_columns = COLS;
  shown_rows = LINES;
  have_one_cell();
  private_modes(true);
  return true;
}

/* ncurses believes that all is written plainly: the frames are not its own. */
static void leave(void) {
  unsigned char plain[64];
  size_t count = cterminal_sequence("sgr0", 0, 0, plain, sizeof plain);
  write_all(STDOUT_FILENO, (const char *)plain, count);
  private_modes(false);
  /* It ends in the last row. */
  have_whole_screen();
  endwin();
  fflush(stdout);
}

void cterminal_close(void) {
  if (screen == NULL) return;
  /* A program that is told to end while it is stopped has given the terminal back already, and it may be another's by now. */
  if (!is_suspended) {
    leave();
  }
  is_suspended = false;
  delscreen(screen);
  screen = NULL;
}

void cterminal_suspend(void) {
  if (screen == NULL || is_suspended) return;
  leave();
  is_suspended = true;
}

void cterminal_resume(void) {
  if (screen == NULL) return;
  int columns, rows;
  is_suspended = false;
  cterminal_size(&columns, &rows);
  have_whole_screen();
  clearok(curscr, TRUE);
  wnoutrefresh(stdscr);
  doupdate();
  have_one_cell();
  private_modes(true);
  curs_set(0);
}

/* ---- size and colours --------------------------------------------------------------------------------------- */

void cterminal_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    /* Whoever is at the other end of a line may say anything: no screen has more letters. */
    if (size.ws_col > 1000) size.ws_col = 1000;
    if (size.ws_row > 400) size.ws_row = 400;
    shown_columns = size.ws_col;
    shown_rows = size.ws_row;
  }
  *columns = shown_columns;
  *rows = shown_rows;
}

int cterminal_colors(void) { return has_colors_here ? COLORS : 0; }

/* ---- output ------------------------------------------------------------------------------------------------- */

void cterminal_write(const unsigned char *bytes, size_t count) {
  if (screen == NULL || is_suspended) return;
  write_all(STDOUT_FILENO, (const char *)bytes, count);
}

/* Without the padding that terminfo writes as $<5>. */
static size_t copy_unpadded(const char *from, unsigned char *into, size_t capacity) {
  size_t count = 0;
  for (; *from != '\0' && count < capacity; from++) {
    if (from[0] == '$' && from[1] == '<') {
      const char *end = strchr(from, '>');
      if (end == NULL) break;
      from = end;
      continue;
    }
    into[count++] = (unsigned char)*from;
  }
  return count;
}

static const char *string_named(const char *capability) {
  if (screen == NULL) return NULL;
  char name[32];
  strncpy(name, capability, sizeof name - 1);
  name[sizeof name - 1] = '\0';
  const char *found = tigetstr(name);
  return found == (const char *)-1 ? NULL : found;
}

size_t cterminal_sequence(const char *capability, int first, int second, unsigned char *into, size_t capacity) {
  const char *found = string_named(capability);
  if (found == NULL) return 0;
  /* Every parameter is given: what takes none does not look at them. */
  const char *filled = tparm((char *)found, (long)first, (long)second, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
  return filled == NULL ? 0 : copy_unpadded(filled, into, capacity);
}

bool cterminal_has_flag(const char *capability) {
  if (screen == NULL) return false;
  char name[32];
  strncpy(name, capability, sizeof name - 1);
  name[sizeof name - 1] = '\0';
  return tigetflag(name) > 0;
}

bool cterminal_is_synchronised(void) { return has_synchronised_output; }

#ifdef __linux__
/* Whether the loader wrote into an object's code: then the file no longer has what stands there. */
static bool is_code_relocated(const struct dl_phdr_info *object) {
  for (int i = 0; i < object->dlpi_phnum; i++) {
    if (object->dlpi_phdr[i].p_type != PT_DYNAMIC) continue;
    const ElfW(Dyn) *entry = (const ElfW(Dyn) *)(object->dlpi_addr + object->dlpi_phdr[i].p_vaddr);
    for (; entry->d_tag != DT_NULL; entry++) {
      if (entry->d_tag == DT_TEXTREL || (entry->d_tag == DT_FLAGS && (entry->d_un.d_val & DF_TEXTREL))) return true;
    }
  }
  return false;
}

/* Pages that nobody can have written are let go of: code, and tables of the loader. Those that are used come back from the file. */
static int give_back_code(struct dl_phdr_info *object, size_t size, void *unused) {
  (void)size;
  (void)unused;
  if (is_code_relocated(object)) return 0;
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  for (int i = 0; i < object->dlpi_phnum; i++) {
    const ElfW(Phdr) *segment = &object->dlpi_phdr[i];
    if (segment->p_type != PT_LOAD || (segment->p_flags & PF_W) != 0) continue;
    uintptr_t first = (uintptr_t)(object->dlpi_addr + segment->p_vaddr);
    uintptr_t begin = (first + page - 1) & ~(page - 1);
    uintptr_t end = (first + segment->p_memsz) & ~(page - 1);
    if (begin < end) madvise((void *)begin, end - begin, MADV_DONTNEED);
  }
  return 0;
}
#endif

void cterminal_share_heap(void) {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, 1);
#endif
}

void cterminal_give_back_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
#ifdef __linux__
  dl_iterate_phdr(give_back_code, NULL);
#endif
}

void cterminal_beep(void) {
  if (screen != NULL) beep();
}

/* ---- input -------------------------------------------------------------------------------------------------- */

const char *cterminal_key_sequence(const char *capability) { return string_named(capability); }

int32_t cterminal_wait(int signals, int mailbox, int patience) {
  struct pollfd polled[] = {{STDIN_FILENO, POLLIN, 0}, {signals, POLLIN, 0}, {mailbox, POLLIN, 0}};
  int ready = poll(polled, 3, patience);
  if (ready < 0) return CTERMINAL_SIGNALS;
  return (polled[0].revents != 0 ? CTERMINAL_KEYS : 0) | (polled[1].revents != 0 ? CTERMINAL_SIGNALS : 0)
         | (polled[2].revents != 0 ? CTERMINAL_MAIL : 0);
}

/* The terminal is set so that reading never waits for a byte: what has come is taken, and nothing if nothing has. */
long cterminal_read(unsigned char *bytes, size_t capacity) {
  if (screen == NULL) return 0;
  struct pollfd polled = {STDIN_FILENO, POLLIN, 0};
  if (poll(&polled, 1, 0) <= 0) return 0;
  ssize_t count = read(STDIN_FILENO, bytes, capacity);
  return count > 0 ? (long)count : 0;
}

/* ---- signals ------------------------------------------------------------------------------------------------ */

/* All that end a program unless it catches them, and those that stop it or go with its window. Crashes are the rescue's. */
static const int named_signals[] = {
  SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGCONT, SIGTSTP, SIGWINCH, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGSYS,
#ifdef SIGIO
  SIGIO,
#endif
#ifdef SIGSTKFLT
  SIGSTKFLT,
#endif
#ifdef SIGPWR
  SIGPWR,
#endif
};
enum { NAMED = sizeof named_signals / sizeof named_signals[0], MOST_CAUGHT = 128 };
static int caught[MOST_CAUGHT];
static int caught_count;
static struct sigaction before[MOST_CAUGHT];
static struct sigaction before_pipe;
static struct sigaction curses_winch;
static int signal_pipe[2] = {-1, -1};

static void on_signal(int signal, siginfo_t *info, void *context) {
  int error = errno;
  if (signal == SIGWINCH) {
    /* ncurses keeps a note of its own that the size has changed. */
    if (curses_winch.sa_flags & SA_SIGINFO) {
      curses_winch.sa_sigaction(signal, info, context);
    } else if (curses_winch.sa_handler != SIG_DFL && curses_winch.sa_handler != SIG_IGN) {
      curses_winch.sa_handler(signal);
    }
  }
  unsigned char byte = (unsigned char)signal;
  ssize_t ignored = write(signal_pipe[1], &byte, 1);
  (void)ignored;
  errno = error;
}

static void catch(int signal, struct sigaction *previous) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_signal;
  action.sa_flags = SA_SIGINFO;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, previous);
}

static void add_caught(int signal) {
  struct sigaction now;
  if (caught_count == MOST_CAUGHT || sigaction(signal, NULL, &now) != 0) return;
  /* Who started the program may have had it ignore some: the first seven are the terminal's own, and always heard. */
  bool is_ignored = !(now.sa_flags & SA_SIGINFO) && now.sa_handler == SIG_IGN;
  if (is_ignored && caught_count >= 7) return;
  caught[caught_count++] = signal;
}

int cterminal_catch_signals(void) {
  caught_count = 0;
  for (int i = 0; i < NAMED; i++) add_caught(named_signals[i]);
#ifdef SIGRTMIN
  for (int signal = SIGRTMIN; signal <= SIGRTMAX; signal++) add_caught(signal);
#endif
  if (pipe(signal_pipe) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(signal_pipe[i], F_SETFD, FD_CLOEXEC);
    fcntl(signal_pipe[i], F_SETFL, fcntl(signal_pipe[i], F_GETFL) | O_NONBLOCK);
  }
  for (int i = 0; i < caught_count; i++) {
    catch(caught[i], &before[i]);
    if (caught[i] == SIGWINCH) curses_winch = before[i];
  }
  struct sigaction ignore;
  memset(&ignore, 0, sizeof ignore);
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &ignore, &before_pipe);
  return signal_pipe[0];
}

/* After closing, the handlers of ncurses must not come back: they would restore a terminal that is not theirs any more. */
void cterminal_release_signals(void) {
  if (signal_pipe[0] < 0) return;
  for (int i = 0; i < caught_count; i++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = before[i].sa_handler == SIG_IGN && !(before[i].sa_flags & SA_SIGINFO) ? SIG_IGN : SIG_DFL;
    sigaction(caught[i], &action, NULL);
  }
  sigaction(SIGPIPE, &before_pipe, NULL);
  close(signal_pipe[0]);
  close(signal_pipe[1]);
  signal_pipe[0] = signal_pipe[1] = -1;
}

void cterminal_stop_job(void) {
  struct sigaction stop, previous;
  memset(&stop, 0, sizeof stop);
  stop.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &stop, &previous);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &previous, NULL);
}

void cterminal_die(int signal) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigaction(signal, &action, NULL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  raise(signal);
}

/* ---- rescue ------------------------------------------------------------------------------------------------- */

static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { FATAL = sizeof fatal / sizeof fatal[0] };
static struct sigaction before_crash[FATAL];
static stack_t before_stack;
static char rescue_stack[64 * 1024];
static volatile sig_atomic_t rescue_armed;
static struct termios saved_termios;
static int replay_file = -1, true_error = -1;
static char reset_bytes[512];
static size_t reset_count;

static void append_reset(const char *bytes) {
  if (bytes == NULL || bytes == (const char *)-1) return;
  /* Without the padding that terminfo writes as $<5>. */
  for (; *bytes != '\0' && reset_count < sizeof reset_bytes; bytes++) {
    if (bytes[0] == '$' && bytes[1] == '<') {
      const char *end = strchr(bytes, '>');
      if (end == NULL) break;
      bytes = end;
      continue;
    }
    reset_bytes[reset_count++] = *bytes;
  }
}

static void compute_reset(void) {
  reset_count = 0;
  append_reset("\033[?2004l\033[?1006l\033[?1000l");
  if (has_synchronised_output) append_reset("\033[?2026l");
  append_reset(tigetstr("sgr0"));
  if (has_colors_here) append_reset(tigetstr("op"));
  append_reset(tigetstr("rmkx"));
  append_reset(tigetstr("cnorm"));
  append_reset(tigetstr("rmcup"));
  append_reset("\r\n");
}

static void on_crash(int signal, siginfo_t *info, void *context) {
  (void)context;
  if (rescue_armed) {
    rescue_armed = 0;
    write_all(STDOUT_FILENO, reset_bytes, reset_count);
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_termios);
    if (true_error >= 0) {
      dup2(true_error, STDERR_FILENO);
      char bytes[1024];
      off_t offset = 0;
      ssize_t count;
      while (replay_file >= 0 && (count = pread(replay_file, bytes, sizeof bytes, offset)) > 0) {
        write_all(STDERR_FILENO, bytes, (size_t)count);
        offset += count;
      }
    }
  }
  /* Back to whoever was there before: returning repeats the fault, and they see it as it happened. */
  for (int i = 0; i < FATAL; i++) {
    if (fatal[i] == signal) sigaction(signal, &before_crash[i], NULL);
  }
  if (info->si_code <= 0 || signal == SIGTRAP) raise(signal);
}

void cterminal_arm_rescue(int replay, int error) {
  if (rescue_armed) return;
  replay_file = replay;
  true_error = error;
  if (tcgetattr(STDIN_FILENO, &saved_termios) != 0) return;
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = rescue_stack;
  stack.ss_size = sizeof rescue_stack;
  sigaltstack(&stack, &before_stack);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_crash;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before_crash[i]);
  rescue_armed = 1;
}

void cterminal_disarm_rescue(void) {
  if (!rescue_armed) return;
  rescue_armed = 0;
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before_crash[i], NULL);
  if (!(before_stack.ss_flags & SS_DISABLE) && before_stack.ss_size > 0) sigaltstack(&before_stack, NULL);
}
