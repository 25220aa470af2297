#include "app.h"

int main(int argc, char** argv)
{
    return cf::run({argv + (argc > 0 ? 1 : 0), argv + argc});
}
