#pragma once

/// Marks what `libcallflow.so` exports; everything else is hidden.
#define CALLFLOW_API __attribute__((visibility("default")))
