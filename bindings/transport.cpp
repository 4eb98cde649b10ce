#include "transport.hpp"

#include <emscripten/emscripten.h>
#include <emscripten/fetch.h>

#include <cmath>
#include <map>
#include <memory>
#include <taskform/request.hpp>

#include "answer.hpp"
#include "buffers.hpp"

namespace taskform::bindings {

namespace {

using emscripten::val;

/// A task on its way. It owns what emscripten_fetch does not copy.
struct Exchange {
  int handle;
  std::string body;
  val settle;
  val progress;
  double clock;  ///< The caller's clock at the start, NaN where it has none.
  double started;
  double timeout;
  emscripten_fetch_t* fetch = nullptr;
};

std::map<int, std::unique_ptr<Exchange>> exchanges;
int last_handle = 0;

constexpr unsigned short closed_by_us = 0xFFFF;
constexpr int done = 4;  // XMLHttpRequest's readyState

Exchange& exchange_of(emscripten_fetch_t* fetch) {
  return *static_cast<Exchange*>(fetch->userData);
}

Now clock_of(const Exchange& exchange) {
  const double now = exchange.clock + emscripten_get_now() - exchange.started;
  if (std::isnan(now)) return std::nullopt;
  return static_cast<std::int64_t>(now);
}

void settle(Exchange& exchange, const Outcome& outcome) {
  const val callback = std::move(exchange.settle);
  exchanges.erase(exchange.handle);
  set_answer(outcome_json(outcome));
  callback();
}

/// The value of the Retry-After header. Cross-origin the page may not see it (contract 4).
std::string retry_after_of(emscripten_fetch_t* fetch) {
  std::string headers(emscripten_fetch_get_response_headers_length(fetch) + 1, '\0');
  emscripten_fetch_get_response_headers(fetch, headers.data(), headers.size());
  constexpr std::string_view name = "retry-after:";
  for (std::size_t line = 0; line < headers.size();) {
    const auto end = std::min(headers.find('\n', line), headers.size());
    std::string_view header = std::string_view(headers).substr(line, end - line);
    line = end + 1;
    bool matches = header.size() > name.size();
    for (std::size_t i = 0; matches && i < name.size(); ++i) {
      matches = (header[i] | 0x20) == (name[i] | 0x20);
    }
    if (!matches) continue;
    header.remove_prefix(name.size());
    const auto first = header.find_first_not_of(" \t");
    const auto last = header.find_last_not_of(" \t\r");
    return first == std::string_view::npos ? ""
                                           : std::string(header.substr(first, last - first + 1));
  }
  return {};
}

void answered(emscripten_fetch_t* fetch) {
  Exchange& exchange = exchange_of(fetch);
  const std::string retry_after = retry_after_of(fetch);
  const Outcome outcome =
      taskform::read_response({.status = fetch->status,
                               .body = {fetch->data, static_cast<std::size_t>(fetch->numBytes)},
                               .retry_after = retry_after},
                              clock_of(exchange));
  emscripten_fetch_close(fetch);
  settle(exchange, outcome);
}

/// Every status but 2xx comes here as well, and so does an answer that broke off.
void failed(emscripten_fetch_t* fetch) {
  Exchange& exchange = exchange_of(fetch);
  if (fetch->status == closed_by_us) return;
  if (fetch->status != 0 && fetch->readyState == done) return answered(fetch);
  const double elapsed = emscripten_get_now() - exchange.started;
  const bool in_time = exchange.timeout <= 0 || elapsed < exchange.timeout;
  // The browser says "sending" too late to prove that nothing has left.
  const bool sent = true;
  emscripten_fetch_close(fetch);
  settle(exchange, taskform::read_failure(in_time ? Failure::network : Failure::timeout, sent));
}

/// An answer that does not end in time to be read is not waited for.
void received(emscripten_fetch_t* fetch) {
  Exchange& exchange = exchange_of(fetch);
  const int handle = exchange.handle;
  const val progress = exchange.progress;
  progress(val::u8string("receiving"), static_cast<double>(fetch->dataOffset),
           static_cast<double>(fetch->totalBytes));
  // The listener may have stopped the task, and the fetch with it.
  if (!exchanges.contains(handle)) return;
  if (fetch->dataOffset <= max_answer_bytes) return;
  const int status = fetch->status;
  emscripten_fetch_close(fetch);
  settle(exchange,
         taskform::read_response({.status = status, .body = {nullptr, max_answer_bytes + 1}}));
}

}  // namespace

int create_task(std::size_t size, const std::string& url, const std::string& token, double timeout,
                double now, val settled, val progress) {
  const auto request = taskform::check_request(input(size));
  if (!request) {
    set_answer(outcome_json(reject(request.error())));
    settled();
    return 0;
  }
  const int handle = ++last_handle;
  auto owned = std::make_unique<Exchange>(Exchange{.handle = handle,
                                                   .body = serialize(request->value),
                                                   .settle = std::move(settled),
                                                   .progress = std::move(progress),
                                                   .clock = now,
                                                   .started = emscripten_get_now(),
                                                   .timeout = timeout});
  Exchange& exchange = *owned;
  exchanges.emplace(handle, std::move(owned));
  const char* headers[] = {"Accept",        "application/json", "Content-Type", "application/json",
                           "Authorization", token.c_str(),      nullptr};
  if (token.empty()) headers[4] = nullptr;
  emscripten_fetch_attr_t attributes;
  emscripten_fetch_attr_init(&attributes);
  std::char_traits<char>::copy(attributes.requestMethod, "POST", sizeof "POST");
  attributes.attributes = EMSCRIPTEN_FETCH_LOAD_TO_MEMORY | EMSCRIPTEN_FETCH_REPLACE;
  attributes.timeoutMSecs = static_cast<std::uint32_t>(timeout);
  attributes.requestHeaders = headers;
  attributes.requestData = exchange.body.data();
  attributes.requestDataSize = exchange.body.size();
  attributes.userData = &exchange;
  attributes.onsuccess = answered;
  attributes.onerror = failed;
  attributes.onprogress = received;
  exchange.progress(val::u8string("sending"), 0.0, static_cast<double>(exchange.body.size()));
  exchange.fetch = emscripten_fetch(&attributes, url.c_str());
  return handle;
}

void abort_task(int handle) {
  const auto found = exchanges.find(handle);
  if (found == exchanges.end()) return;
  Exchange& exchange = *found->second;
  emscripten_fetch_close(exchange.fetch);
  settle(exchange, taskform::read_failure(Failure::aborted, true));
}

}  // namespace taskform::bindings
